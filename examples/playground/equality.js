/**
 * Measures whether "yes" and "no" are offered alike, in the live notice and not in what its source
 * says. A regulator counts size, colour, type, place and steps (EDPB 03/2022; CNIL SAN-2021-023/024).
 */
const ACTIONS = ['accept-all', 'reject-all'];
const VIEWS = '[data-view=banner],[data-view=preferences]';

const px = (value) => `${Math.round(value * 10) / 10} px`;
const shown = (element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** What is compared of one button, in the words of the panel. */
const measure = (button) => {
  const box = button.getBoundingClientRect();
  const style = button.ownerDocument.defaultView.getComputedStyle(button);
  return {
    Width: px(box.width),
    Height: px(box.height),
    'Type size': style.fontSize,
    'Type weight': style.fontWeight,
    Typeface: style.fontFamily,
    'Text colour': style.color,
    Fill: style.backgroundColor,
    Border: `${style.borderTopWidth} ${style.borderTopStyle} ${style.borderTopColor}`,
    Corner: style.borderTopLeftRadius,
    Shadow: style.boxShadow,
    Decoration: style.textDecorationLine,
    Opacity: style.opacity,
  };
};

/** Widths may differ by what rounding does. */
const same = (name, yes, no) =>
  name === 'Width' || name === 'Height'
    ? Math.abs(parseFloat(yes) - parseFloat(no)) <= 1
    : yes === no;

/** Next to each other and nothing between: on one line, or one above the other. */
const placed = ([yes, no]) => {
  const [a, b] = [yes, no].map((button) => button.getBoundingClientRect());
  const row = Math.abs(a.top - b.top) <= 1;
  const stack = Math.abs(a.left - b.left) <= 1;
  return { equal: (row || stack) && yes.nextElementSibling === no, row };
};

/**
 * @param {Document} document of the page with the notice
 * @returns rows `{ what, yes, no, equal }`, or undefined where neither answer is on screen
 */
export const equality = (document) => {
  const root = document.querySelector('assent-ui')?.shadowRoot;
  const view = [...(root?.querySelectorAll(VIEWS) ?? [])].find(shown);
  if (!view) return undefined;
  const buttons = ACTIONS.map((action) =>
    [...view.querySelectorAll(`[data-action=${action}]`)].find(shown),
  );
  if (!buttons[0] || !buttons[1]) {
    const there = buttons.map((button) => (button ? 'here' : 'missing'));
    return [{ what: 'Offered', yes: there[0], no: there[1], equal: there[0] === there[1] }];
  }
  const [yes, no] = buttons.map(measure);
  const { equal, row } = placed(buttons);
  return [
    ...Object.keys(yes).map((what) => ({
      what,
      yes: yes[what],
      no: no[what],
      equal: same(what, yes[what], no[what]),
    })),
    // Both are on this layer; where one is not, the row above says so.
    { what: 'Presses', yes: '1', no: '1', equal: true },
    { what: 'Order', yes: 'first', no: row ? 'beside it' : 'below it', equal },
  ];
};
