import type { Code } from './simulated/real-code.mjs';

export function trials(options: {
  trials: number;
  seed: number;
  /** Milliseconds since 1970 at which to stop. */
  until?: number;
  code: Code;
}): Promise<{ ok: boolean; failed: readonly object[]; figures: Record<string, unknown> }>;
