import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.js';

interface ButtonProps {
  action: string;
  label: string | undefined;
  /**
   * `fill` accept and reject, `line` save, `text` what comes third, `link` what is quieter still, `icon`
   * a picture with a hidden label.
   */
  kind?: 'fill' | 'line' | 'text' | 'link' | 'icon';
  icon?: ComponentChildren;
  /** Leads further; a chevron says so. */
  further?: boolean | undefined;
  onClick: () => void;
}

/** One action. Where a language lacks its label, the action's name stands in. */
export const Button = ({
  action,
  label = action,
  kind = 'text',
  icon,
  further,
  onClick,
}: ButtonProps) => (
  <button
    class={kind}
    // One name for both answers: a style sheet that reaches one reaches the other.
    part={kind === 'fill' ? 'answer' : action}
    data-action={action}
    aria-label={label}
    onClick={() => onClick()}
  >
    {icon}
    {kind !== 'icon' && label}
    {further && <Icon kind="go" d="m7 3 7 7-7 7" />}
  </button>
);
