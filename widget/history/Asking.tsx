import type { Receipt, RightsTexts, VisitorRequest } from '../../src/types.js';
import { Button } from '../Button.js';
import { dateOf } from '../parts/dateOf.js';

interface AskingProps {
  words: RightsTexts['rights'];
  tag: string;
  /** The request that is open. */
  open: Receipt | undefined;
  onAsk: (kind: VisitorRequest['kind']) => void;
  onResume: () => void;
}

/** Asking for deletion or correction; while that is open, taking it back (S43). */
export const Asking = ({ words, tag, open, onAsk, onResume }: AskingProps) =>
  open ? (
    <div class="note" role="status">
      <p>{words.sent.replace('{date}', () => dateOf(open.at, tag))}</p>
      <Button action="resume" label={words.resume} onClick={onResume} />
    </div>
  ) : (
    <div class="acts">
      <Button action="erase" label={words.erase} onClick={() => onAsk('erasure')} />
      <Button action="correct" label={words.correct} onClick={() => onAsk('correction')} />
    </div>
  );
