import type { ComponentChildren } from 'preact';
import type { Texts } from '../../src/types.js';

interface SwitchProps {
  /** `purpose` or `vendor`, and its id: how a page and a test find it. */
  kind: 'purpose' | 'vendor';
  id: string;
  texts: Texts;
  on: boolean;
  about?: string;
  onSwitch: (on: boolean) => void;
  children: ComponentChildren;
}

/** The whole line is the target; the state is said by shape and by word. */
export const Switch = ({ kind, id, texts, on, about, onSwitch, children }: SwitchProps) => (
  <label class="head">
    <b>{children}</b>
    {/* The switch says its state itself; said twice it is noise. */}
    <span class="quiet" aria-hidden>
      {on ? texts.preferences?.on : texts.preferences?.off}
    </span>
    <input
      type="checkbox"
      role="switch"
      {...{ [`data-${kind}`]: id }}
      aria-describedby={about}
      checked={on}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  </label>
);
