import { Button } from '../Button.js';
import { dateOf } from '../parts/dateOf.js';
import { Icon } from '../Icon.js';
import { raise } from '../raise.js';
import type { ViewProps } from '../Root.js';

/** Says that the choice is kept and when. The style sheet lets it go after 6 s, not under the pointer. */
export const Saved = ({ notice: { texts, decidedAt }, actions }: ViewProps) => (
  <div
    class="panel toast"
    part="saved"
    data-view="saved"
    popover="manual"
    ref={raise}
    onClick={(event) => (event.currentTarget.hidden = true)}
  >
    <Icon d="m4 10.5 4 4 8-9" />
    <div>
      <b>{texts.saved}</b>
      <p class="quiet">{decidedAt && dateOf(decidedAt, texts.tag)}</p>
    </div>
    <Button action="open" label={texts.settings} onClick={actions.openPreferences} />
  </div>
);
