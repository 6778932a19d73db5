export { createCollector } from './collector.js';
export type { Collector } from './collector.js';
export { serve } from './serve.js';
export type { Serving } from './serve.js';
export type { Caller, CollectorOptions } from './options.js';
export type { Answer, Stamp } from './intake/intake.js';
export type { Log } from './log.js';
