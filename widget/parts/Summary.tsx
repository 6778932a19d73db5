import type { ComponentChild } from 'preact';

/** The line that opens a fold: its title and, smaller, what to expect inside. */
export const Summary = ({ title, hint }: { title: ComponentChild; hint?: ComponentChild }) => (
  <summary>
    <span>
      <b>{title}</b>
      {hint && <p class="quiet">{hint}</p>}
    </span>
  </summary>
);
