/** California's opt-out icon (11 CCR 7015): a pill, check on white, cross on blue. Its colours are fixed. */
export const OptOutIcon = () => (
  <svg class="pill" viewBox="0 0 30 14" aria-hidden="true">
    <rect x=".7" y=".7" width="28.6" height="12.6" rx="6.3" fill="#fff" stroke="#06f" />
    <path d="M17 1h6a6 6 0 0 1 0 12h-9z" fill="#06f" stroke="none" />
    <path d="m6 7 2 2.5 4-5" stroke="#06f" />
    <path d="m19 4.5 5 5m0-5-5 5" stroke="#fff" />
  </svg>
);
