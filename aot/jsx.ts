/**
 * Stands in for `preact/jsx-runtime` in the file of the first layer: the same components, drawn once,
 * as the page's own elements.
 */
type Props = Record<string, unknown> & { children?: unknown };

const svg = /^(svg|path|rect)$/;
/** To be called when what was drawn stands in the page. */
const refs: (() => void)[] = [];

/** Attributes, listeners and custom properties. Never inline style text, which a policy may forbid. */
export const put = (element: HTMLElement | SVGElement, props: object): void => {
  for (const [name, value] of Object.entries(props))
    if (name === 'style')
      for (const [property, text] of Object.entries(value as Record<string, string>))
        element.style.setProperty(property, text);
    else if (typeof value === 'function')
      element.addEventListener(name.slice(2).toLowerCase(), value as () => void);
    else if (value !== undefined && value !== false) element.setAttribute(name, `${value}`);
};

export const Fragment = ({ children }: Props): unknown => children;

export const jsx = (type: string | ((props: Props) => unknown), props: Props): unknown => {
  if (typeof type === 'function') return type(props);
  const { children, ref, ...rest } = props;
  const element = svg.test(type)
    ? document.createElementNS('http://www.w3.org/2000/svg', type)
    : document.createElement(type);
  put(element, rest);
  element.append(
    ...[children].flat(9).filter((child): child is string | Node => !!child && child !== true),
  );
  if (ref) refs.push(() => (ref as (element: Element) => void)(element));
  return element;
};
export const jsxs = jsx;

/** Puts what was drawn in the place of all that is there. */
export const show = (root: ShadowRoot, element: Element): void => {
  root.replaceChildren(element);
  for (const ref of refs.splice(0)) ref();
};
