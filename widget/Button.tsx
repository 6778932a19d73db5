import type { ComponentChildren } from 'preact';

interface ButtonProps {
  action: string;
  label: string | undefined;
  /** `fill` accept and reject, `line` save, `text` what comes third, `icon` a picture with a hidden label. */
  kind?: 'fill' | 'line' | 'text' | 'icon';
  icon?: ComponentChildren;
  onClick: () => void;
}

/** One action. Where a language lacks its label, the action's name stands in. */
export const Button = ({ action, label = action, kind = 'text', icon, onClick }: ButtonProps) => (
  <button
    class={kind}
    part={action}
    data-action={action}
    aria-label={label}
    onClick={() => onClick()}
  >
    {icon}
    {kind !== 'icon' && label}
  </button>
);
