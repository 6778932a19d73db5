// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FormStatement, Texts } from '../../src/types.js';
import { texts as en } from '../../widget/locales/en.js';
import { view } from '../../widget/forms/index.js';

afterEach(() => document.body.replaceChildren());

const statement: FormStatement = {
  form: 'news',
  tag: 'en',
  dir: 'ltr',
  name: 'News',
  facts: [['Data', '<b>Email</b>']],
  told: [],
  refusal: 'You may refuse.',
  boxes: [
    { name: 'assent-a', purpose: 'a', label: 'A', required: false, strong: false },
    { name: 'assent-b', purpose: 'b', label: 'B', required: true, strong: false },
  ],
};
const draw = (inside: string) => {
  document.body.innerHTML = `<form>${inside}<button>Send</button></form>`;
  const form = document.querySelector('form') as HTMLFormElement;
  const before = form.querySelectorAll<HTMLInputElement>('input');
  return { form, before };
};
const texts = en as Texts;
const options = { theme: {}, texts, changed: vi.fn() };

describe('what a form asks, drawn', () => {
  it('keeps what the visitor ticked before it came, and nothing that the page ticked for them', () => {
    const { form, before } = draw(
      '<div data-assent-slot><input type="checkbox" name="assent-a"><input type="checkbox" name="assent-b" checked></div>',
    );
    (before[0] as HTMLInputElement).checked = true;
    const drawn = view.draw(form, statement, options);
    expect(drawn.ticked()).toEqual(['assent-a']);
    expect(form.querySelector('[data-assent-slot]')?.children).toHaveLength(1);
  });

  it('is text, whatever it holds, and other words keep the ticks', () => {
    const { form } = draw('');
    const drawn = view.draw(form, statement, options);
    const root = drawn.host.shadowRoot as ShadowRoot;
    expect(root.querySelector('dd')?.textContent).toBe('<b>Email</b>');
    (root.querySelector('[name=assent-b]') as HTMLInputElement).checked = true;
    drawn.speak({ ...statement, tag: 'ar', dir: 'rtl' }, texts);
    expect(drawn.ticked()).toEqual(['assent-b']);
    expect(root.querySelector<HTMLElement>('.ui')?.dir).toBe('rtl');
  });

  it('stands before every box: statement, then answer', () => {
    const { form } = draw('');
    const root = view.draw(form, statement, options).host.shadowRoot as ShadowRoot;
    const order = [...root.querySelectorAll('dl,#refusal,input')].map(({ localName }) => localName);
    expect(order).toEqual(['dl', 'p', 'input', 'input']);
  });
});
