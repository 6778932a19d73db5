import { adjustFacts } from './adjust.js';
import { googleAnalyticsFacts } from './google-analytics.js';
import { scriptTagFacts } from './script-tag.js';
import type { VendorFacts } from './vendor.js';

export const knownFacts: Readonly<Record<string, VendorFacts>> = Object.assign(
  Object.create(null) as object,
  { 'google-analytics': googleAnalyticsFacts, adjust: adjustFacts },
);

export const factsOf = (id: string): VendorFacts =>
  knownFacts[id] ?? (scriptTagFacts as VendorFacts);
