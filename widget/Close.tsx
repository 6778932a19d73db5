import { Button } from './Button.js';
import { Icon } from './Icon.js';
import type { ViewProps } from './Root.js';

/** Puts the panel away; decides nothing. */
export const Close = ({ notice, actions }: ViewProps) => (
  <Button
    kind="icon"
    action="close"
    label={notice.texts.close}
    icon={<Icon d="m5 5 10 10M15 5 5 15" />}
    onClick={actions.close}
  />
);
