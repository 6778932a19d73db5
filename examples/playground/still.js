/**
 * For pictures that can be compared: the same date and the same ids at each run, and no motion.
 */

/** It is always this instant: an id that holds the time is the same, too. */
export const stopClock = (instant) => {
  const Real = Date;
  const now = Real.parse(instant);
  window.Date = class extends Real {
    constructor(...values) {
      super(...(values.length > 0 ? values : [now]));
    }
    static now() {
      return now;
    }
  };
};

/** Numbers that only look random (a linear congruence), for ids that are to stay the same. */
export const repeatRandom = () => {
  let seed = 7;
  crypto.getRandomValues = (bytes) => {
    for (let n = 0; n < bytes.length; n += 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      bytes[n] = seed >> 12;
    }
    return bytes;
  };
};

/** What enters has arrived; what would leave by itself stays. */
export const holdStill = () => {
  const roots = [...document.querySelectorAll('assent-ui, assent-embed')].map((e) => e.shadowRoot);
  for (const animation of roots.flatMap((root) => root.getAnimations())) {
    if (animation.animationName === 'out') {
      animation.currentTime = 0;
      animation.pause();
    } else animation.finish();
  }
};
