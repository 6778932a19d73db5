/** A line drawing on a 20 px grid, in the colour of the text. */
export const Icon = ({ d }: { d: string }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path d={d} />
  </svg>
);
