import { Button } from '../Button.js';
import { Icon } from '../Icon.js';
import { OptOutIcon } from '../OptOutIcon.js';
import type { ViewProps } from '../Root.js';

/**
 * The way back, on pages without a control of their own. Where something was allowed, the one press that
 * takes it back stands beside it: saying yes took no more (GDPR Art 7(3), S41).
 */
export const Opener = ({ notice: { texts, labels, purposes }, actions }: ViewProps) => (
  <div class="opener" part="opener">
    <Button
      kind={labels ? 'text' : 'icon'}
      action="open"
      label={labels ? texts.us?.privacyChoices : texts.settings}
      icon={labels ? <OptOutIcon /> : <Icon d="M3 6h14M3 14h14M13 3v6m-6 2v6" />}
      onClick={actions.openPreferences}
    />
    {purposes.some((p) => p.decision === 'granted' && !p.form) && (
      <Button action="reject-all" label={texts.rejectAll} onClick={actions.rejectAll} />
    )}
  </div>
);
