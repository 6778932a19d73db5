import { Button } from '../Button.js';
import { Close } from '../Close.js';
import { dateOf } from '../parts/dateOf.js';
import { Icon } from '../Icon.js';
import { raise } from '../raise.js';
import type { ViewProps } from '../Root.js';

/**
 * Says that the choice is kept, when, and under which receipt; and takes it back. The style sheet lets
 * it go after 10 s, not under the pointer or while it has the focus.
 */
export const Saved = (props: ViewProps) => {
  const { texts, decidedAt, receipt, theme } = props.notice;
  return (
    <div
      class={`panel first toast ${theme.side ?? ''}`}
      part="saved"
      data-view="saved"
      popover="manual"
      ref={raise}
    >
      <div class="top">
        <h2>
          <Icon d="m4 10.5 4 4 8-9" /> {texts.saved}
        </h2>
        <Close {...props} />
      </div>
      <p class="quiet">{decidedAt && dateOf(decidedAt, texts.tag)}</p>
      {receipt && (
        <p class="quiet">
          {texts.receipt} <bdi>{receipt}</bdi>
        </p>
      )}
      <div class="third">
        {receipt && <Button action="undo" label={texts.undo} onClick={props.actions.undo} />}
        <Button action="open" label={texts.settings} onClick={props.actions.openPreferences} />
      </div>
    </div>
  );
};
