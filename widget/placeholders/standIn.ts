/** What places an element among its neighbours. */
const copied = [
  'float',
  'position',
  'top',
  'right',
  'bottom',
  'left',
  'margin',
  'grid-area',
  'flex',
  'align-self',
  'justify-self',
  'order',
  'vertical-align',
  'aspect-ratio',
];

/**
 * A box where the embed will be, in its size, so that nothing moves when it comes. The embed itself
 * stays in its place, unseen. Styled by CSSOM: allowed under any `style-src`.
 */
export const standIn = (element: HTMLElement): { host: HTMLElement; remove: () => void } => {
  const host = document.createElement('assent-embed');
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const set = (name: string, value: string) => host.style.setProperty(name, value, 'important');

  set('all', 'initial');
  set('display', style.display === 'inline' ? 'inline-block' : style.display);
  set('box-sizing', 'border-box');
  set('max-width', '100%');
  // Sits on the line as a frame does, and never grows: what does not fit scrolls inside.
  set('overflow', 'hidden');
  for (const name of copied) set(name, style.getPropertyValue(name));

  const floating = /absolute|fixed/.test(style.position);
  const around = (floating ? element.offsetParent : element.parentElement) ?? element;
  const { paddingLeft, paddingRight } = getComputedStyle(around);
  const room =
    around.clientWidth - (floating ? 0 : parseFloat(paddingLeft) + parseFloat(paddingRight));
  const fills = (length: number, whole: number) => length > 0 && Math.abs(length - whole) < 2;
  // Follows the window where the embed would.
  set('width', fills(box.width, room) ? '100%' : `${box.width || 300}px`);
  if (!style.aspectRatio.includes('/'))
    set(
      'height',
      floating && fills(box.height, around.clientHeight) ? '100%' : `${box.height || 150}px`,
    );

  const { display } = element.style;
  const priority = element.style.getPropertyPriority('display');
  element.style.setProperty('display', 'none', 'important');
  element.before(host);
  return {
    host,
    remove: () => {
      const focused = document.activeElement === host;
      host.remove();
      element.style.setProperty('display', display, priority);
      // The button that was pressed is gone; reading goes on with what it brought.
      if (focused) element.focus({ preventScroll: true });
    },
  };
};
