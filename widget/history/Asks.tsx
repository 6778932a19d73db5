import type { Receipt, RightsTexts, VisitorRequest } from '../../src/types.js';
import { Button } from '../Button.js';
import { Asking } from './Asking.js';

interface AsksProps {
  words: RightsTexts['rights'];
  tag: string;
  /** The request that is open. */
  open: Receipt | undefined;
  onAsk: (kind: VisitorRequest['kind']) => void;
  onResume: () => void;
}

/** Asking for deletion or correction: one thing at a time. */
export const Asks = ({ words, tag, open, onAsk, onResume }: AsksProps) =>
  open ? (
    <Asking words={words} tag={tag} since={open.at} onResume={onResume} />
  ) : (
    <div class="acts">
      <Button action="erase" label={words.erase} onClick={() => onAsk('erasure')} />
      <Button action="correct" label={words.correct} onClick={() => onAsk('correction')} />
    </div>
  );
