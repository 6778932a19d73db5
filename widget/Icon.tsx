/** A line drawing on a 20 px grid, in the colour of the text. */
export const Icon = ({ d, kind }: { d: string; kind?: string }) => (
  <svg class={kind} viewBox="0 0 20 20" aria-hidden="true">
    <path d={d} />
  </svg>
);
