import { isAllowed, type Situation } from '../decisions/allowed.js';
import type { Purpose } from '../decisions/purposes.js';
import type { DecisionRecord } from '../decisions/record.js';

/** Does the browser's signal keep something off that would run here, and did no earlier page say so? */
export const overruled = (
  purposes: readonly Purpose[],
  situation: Situation,
  record: DecisionRecord | undefined,
): boolean =>
  purposes.some(
    (purpose) =>
      record?.why[purpose.id] !== 'signal' &&
      !isAllowed(purpose, situation) &&
      isAllowed(purpose, { ...situation, gpc: false }),
  );
