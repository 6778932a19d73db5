import { fromTag } from '../from-tag.js';
import { strict, type StrictOptions } from '../strict.js';

const tag = document.currentScript as HTMLScriptElement | null;

// This file lies in `addons/`, beside Assent's own files in the folder above.
fromTag<StrictOptions>((options, global) =>
  strict(options, global, tag ? new URL('..', tag.src).href : undefined),
);
