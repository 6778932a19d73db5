/**
 * Calls `act` when a button of ours whose click may be a first answer goes down. The click comes when it is
 * let go, a tenth of a second later, or never. A key but the space bar clicks as it goes down, so there is
 * nothing to be gained.
 */
export const whenPressed = (act: () => void): void => {
  for (const sign of ['keydown', 'pointerdown'])
    addEventListener(sign, (event) => {
      const { target, key = ' ' } = event as KeyboardEvent;
      const [{ part }] = event.composedPath() as [Element];
      if (
        (target as Element).localName === 'assent-ui' &&
        key === ' ' &&
        /answer|save|sell/.test(`${part}`)
      )
        act();
    });
};
