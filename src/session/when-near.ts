/**
 * Calls `act` once, when a hand, a finger or the keyboard is on our own element (`widget/attachHost.ts`):
 * an answer may come within a tenth of a second.
 */
export const whenNear = (act: () => void): void => {
  const signs = ['pointerover', 'touchstart', 'keydown'];
  const look = ({ target }: Event) => {
    if ((target as Element).localName !== 'assent-ui') return;
    for (const sign of signs) removeEventListener(sign, look);
    act();
  };
  for (const sign of signs) addEventListener(sign, look, { passive: true });
};
