import { fromTag } from '../from-tag.js';
import { assentNamed } from '../here.js';
import { segment, type Analytics, type SegmentOptions } from '../segment.js';

fromTag<SegmentOptions>((options, global) => {
  const { analytics } = window as { analytics?: Analytics };
  const assent = assentNamed(global);
  // Both must be there: a load that is called before it was wrapped would wait for nobody.
  if (!analytics || !assent)
    throw new Error(`${analytics ? global : 'analytics'} is missing; this tag stands after both`);
  segment(analytics, assent, options);
});
