/** WCAG 2.2 relative luminance of `[r, g, b]`, each 0 to 255. */
const luminance = (colour) => {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio, 1 to 21. */
export const ratio = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** @param {string} text `#rrggbb`, or `rgb(1, 2, 3)` as computed styles say it */
export const colourOf = (text) =>
  text.startsWith('#')
    ? text.match(/[0-9a-f]{2}/gi).map((part) => parseInt(part, 16))
    : text
        .match(/[\d.]+/g)
        .slice(0, 3)
        .map(Number);

/**
 * Contrasts of what is on screen. `least`: what WCAG 2.2 wants, 4.5 for text (1.4.3) and 3 for what
 * must be told apart (1.4.11).
 */
export const contrasts = (document) => {
  const root = document.querySelector('assent-ui')?.shadowRoot;
  const panel = root?.querySelector('.panel');
  if (!panel) return [];
  const look = (element) => document.defaultView.getComputedStyle(element);
  const face = colourOf(look(panel).backgroundColor);
  const rows = [];
  const add = (what, colour, on, least) => {
    const found = ratio(colourOf(colour), on);
    rows.push({ what, colour, ratio: found, least, enough: found >= least });
  };
  add('Text on the panel', look(panel).color, face, 4.5);
  const button = panel.querySelector('[data-action=accept-all]');
  if (button) {
    const { color, backgroundColor } = look(button);
    add('Text on the answers', color, colourOf(backgroundColor), 4.5);
    add('Answers on the panel', backgroundColor, face, 3);
  }
  const quiet = panel.querySelector('.quiet');
  if (quiet) add('Quiet text', look(quiet).color, face, 4.5);
  return rows;
};
