import { Button } from '../Button.js';
import type { ViewProps } from '../Root.js';

/** What a refusal could not reach: a tag that only a new page is rid of, and items out of a script's reach. */
export const Remains = ({ notice: { texts, stale, left }, actions }: ViewProps) => (
  <>
    {stale && (
      <div class="note" data-block="stale">
        <p>{texts.stale?.ask}</p>
        <Button
          kind="line"
          action="reload"
          label={texts.stale?.reload}
          onClick={() => actions.reload()}
        />
      </div>
    )}
    {left.length > 0 && (
      <div class="note" data-block="left">
        <b>{texts.left?.title}</b>
        <p>
          <code>{left.join(', ')}</code>
        </p>
        <p>{texts.left?.how}</p>
      </div>
    )}
  </>
);
