// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';

import { purpose, show, texts } from './fakeNotice.js';
import type { Shown } from './fakeNotice.js';

let shown: Shown | undefined;
afterEach(() => shown?.unmount());

test('S14: accept and reject stand side by side and look the same', () => {
  shown = show();
  const accept = shown.find('[data-action=accept-all]');
  const reject = shown.find('[data-action=reject-all]');
  expect(reject.className).toBe(accept.className);
  expect(reject.getAttribute('style')).toBe(accept.getAttribute('style'));
  expect(accept.nextElementSibling).toBe(reject);
  expect(accept.parentElement?.children).toHaveLength(2);
  expect([accept.textContent, reject.textContent]).toEqual(['Accept all', 'Reject all']);
});

test('each button does what it says and nothing else', () => {
  shown = show();
  const { actions } = shown;
  shown.find('[data-action=accept-all]').click();
  shown.find('[data-action=reject-all]').click();
  shown.find('[data-action=choose]').click();
  expect(actions.acceptAll).toHaveBeenCalledExactlyOnceWith();
  expect(actions.rejectAll).toHaveBeenCalledExactlyOnceWith();
  expect(actions.openPreferences).toHaveBeenCalledExactlyOnceWith();
  expect(actions.save).not.toHaveBeenCalled();
});

test('the first layer names the purposes that are asked, not the necessary and the form ones', () => {
  shown = show();
  expect(shown.find('[data-view=banner]').textContent).toContain('Analytics and Advertising?');
  expect(shown.text()).not.toContain('Newsletter');
});

test('where a yes is needed the notice cannot be put away, where one is only told it can', () => {
  shown = show();
  expect(shown.all('[data-action=close]')).toEqual([]);
  shown.set({ style: 'inform' });
  shown.find('[data-action=close]').click();
  expect(shown.actions.close).toHaveBeenCalledOnce();
  expect(shown.actions.rejectAll).not.toHaveBeenCalled();
});

test('Escape on the first layer decides nothing', () => {
  shown = show({ style: 'inform' });
  shown
    .find('[data-view=banner]')
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  for (const action of Object.values(shown.actions)) expect(action).not.toHaveBeenCalled();
});

test('focus stays in the page when the notice appears', () => {
  const input = document.body.appendChild(document.createElement('input'));
  input.focus();
  shown = show();
  expect(document.activeElement).toBe(input);
  input.remove();
});

test('a region with US labels reads "Your Privacy Choices" beside the opt-out icon', () => {
  shown = show({ style: 'inform', labels: 'us', signal: 'honoured' });
  const choose = shown.find('[data-action=choose]');
  expect(choose.textContent).toBe('Your Privacy Choices');
  expect(choose.querySelectorAll('svg path')).toHaveLength(3);
  expect(shown.text()).toContain('Global Privacy Control');
});

test('markup in a text is shown as text', () => {
  const title = '<img src=x onerror=alert(1)><b>Hi</b>';
  shown = show({
    texts: { ...texts, ask: { title, body: '{purposes}' } },
    purposes: [purpose('own', { name: '<script>1</script>' })],
  });
  expect(shown.find('h2').textContent).toBe(title);
  expect(shown.all('img,script,h2 b')).toEqual([]);
  expect(shown.text()).toContain('<script>1</script>');
});

test('a language without some texts still draws a usable notice', () => {
  const { acceptAll: _, ...rest } = texts;
  shown = show({ texts: { ...rest, ask: undefined, us: undefined } as never });
  expect(shown.find('[data-action=accept-all]').textContent).toBe('accept-all');
  expect(shown.find('[data-action=reject-all]').textContent).toBe('Reject all');
});

test('the policy is linked only when its address is no script', () => {
  shown = show();
  expect(shown.find('a').getAttribute('href')).toBe('/privacy');
  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'java\nscript:1',
  ]) {
    shown.set({ policy: { id: 'base', version: '1', effective: '2026-11-01', url } });
    expect(shown.all('a')).toEqual([]);
  }
});

test('words and direction of the language are said to the browser', () => {
  shown = show({ texts: { ...texts, tag: 'ar', dir: 'rtl' } });
  const panel = shown.find('.ui');
  expect([panel.lang, panel.dir]).toEqual(['ar', 'rtl']);
});

test.each([
  ['#000080', '#fff'],
  ['#ffd400', '#000'],
  ['#0b5fff', '#fff'],
  ['#7fffd4', '#000'],
])('on the accent %s the text is %s', (accent, ink) => {
  shown = show({ theme: { accent, radius: 4 } });
  const { style } = shown.find('.ui');
  expect(style.getPropertyValue('--accent')).toBe(accent);
  expect(style.getPropertyValue('--on-accent')).toBe(ink);
  expect(style.getPropertyValue('--assent-radius')).toBe('4px');
});

test('the owner, then the page, says whether it is dark', () => {
  shown = show({ theme: { scheme: 'dark' } });
  const scheme = () => shown!.find('.ui').dataset.scheme;
  expect(scheme()).toBe('dark');
  shown.set({ theme: { scheme: 'auto' } });
  expect(scheme()).toBe('light');
  document.body.style.backgroundColor = 'rgb(18, 18, 20)';
  shown.set({});
  expect(scheme()).toBe('dark');
  document.body.style.backgroundColor = '';
});
