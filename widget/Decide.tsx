import type { ComponentChildren } from 'preact';
import { Button } from './Button.js';
import type { ViewProps } from './Root.js';

/** The two answers: one place, so that they cannot come to differ in size, weight or fill. */
export const Decide = ({
  notice: { texts },
  actions,
  children,
}: ViewProps & { children?: ComponentChildren }) => (
  <div class="pair">
    <Button kind="fill" action="accept-all" label={texts.acceptAll} onClick={actions.acceptAll} />
    <Button kind="fill" action="reject-all" label={texts.rejectAll} onClick={actions.rejectAll} />
    {children}
  </div>
);
