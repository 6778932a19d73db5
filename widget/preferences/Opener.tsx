import { Button } from '../Button.js';
import { Icon } from '../Icon.js';
import { OptOutIcon } from '../OptOutIcon.js';
import type { ViewProps } from '../Root.js';

/** The way back, on pages without a control of their own: withdrawing must stay as easy as giving. */
export const Opener = ({ notice: { texts, labels }, actions }: ViewProps) => (
  <div class="opener" part="opener">
    <Button
      kind={labels ? 'text' : 'icon'}
      action="open"
      label={labels ? texts.us?.privacyChoices : texts.settings}
      icon={labels ? <OptOutIcon /> : <Icon d="M3 6h14M3 14h14M13 3v6m-6 2v6" />}
      onClick={actions.openPreferences}
    />
  </div>
);
