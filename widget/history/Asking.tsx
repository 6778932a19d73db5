import type { RightsTexts } from '../../src/types.js';
import { Button } from '../Button.js';
import { dateOf } from '../parts/dateOf.js';

interface AskingProps {
  words: RightsTexts['rights'];
  tag: string;
  /** ISO 8601 instant; missing where this device has lost the receipt. */
  since: string | undefined;
  onResume: () => void;
}

/** A request is open: since when, what follows, and taking it back (S43). */
export const Asking = ({ words, tag, since, onResume }: AskingProps) => (
  <div class="note" role="status" data-block="held">
    <p>{words.sent.replace('{date}', () => (since ? dateOf(since, tag) : '–'))}</p>
    <Button action="resume" label={words.resume} onClick={onResume} />
  </div>
);
