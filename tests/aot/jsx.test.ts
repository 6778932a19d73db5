// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Fragment, jsx, put, show } from '../../aot/jsx.js';

const host = () => {
  const element = document.createElement('div');
  document.body.append(element);
  return element.attachShadow({ mode: 'open' });
};

describe('components drawn once', () => {
  it('become elements with their attributes, listeners and children', () => {
    const pressed = vi.fn<() => void>();
    const Label = ({ text }: { text?: unknown }) =>
      jsx(Fragment as never, { children: [jsx('b', { children: text }), false, null, undefined] });
    const button = jsx('button', {
      class: 'fill',
      'aria-label': 'Yes',
      title: undefined,
      hidden: false,
      onClick: pressed,
      children: [jsx(Label as never, { text: 'Yes' }), ' ', ['now']],
    }) as HTMLButtonElement;
    button.click();
    expect(pressed).toHaveBeenCalledOnce();
    expect(button.outerHTML).toBe('<button class="fill" aria-label="Yes"><b>Yes</b> now</button>');
  });

  it('draws pictures as such, and sets properties without inline text', () => {
    const svg = jsx('svg', { viewBox: '0 0 20 20', children: jsx('path', { d: 'm0 0' }) }) as Element;
    expect([svg.namespaceURI, svg.firstElementChild?.namespaceURI]).toEqual(Array(2).fill('http://www.w3.org/2000/svg'));
    const box = document.createElement('div');
    put(box, { style: { '--accent': '#123456' }, lang: 'de' });
    expect(box.style.getPropertyValue('--accent')).toBe('#123456');
    expect(box.lang).toBe('de');
  }); // prettier-ignore

  it('tells a ref when the element stands in the page, once for each drawing', () => {
    const root = host();
    const seen: boolean[] = [];
    const ref = (element: Element) => void seen.push(element.isConnected);
    show(root, jsx('section', { ref }) as Element);
    show(root, jsx('section', { ref }) as Element);
    expect(seen).toEqual([true, true]);
    expect(root.childElementCount).toBe(1);
  });
});
