// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { show } from './fakeNotice.js';
import type { Shown } from './fakeNotice.js';

let shown: Shown | undefined;
afterEach(() => {
  shown?.unmount();
  vi.useRealTimers();
});

test('the widget stands beside the body and brings its styles without a style element', () => {
  shown = show();
  const host = document.querySelector('assent-ui') as HTMLElement;
  expect(host.parentElement).toBe(document.documentElement);
  expect(shown.root().adoptedStyleSheets).toHaveLength(1);
  expect(document.querySelectorAll('style,link')).toHaveLength(0);
  expect(shown.all('style')).toEqual([]);
});

test('the widget comes back when a framework takes it out of the page', async () => {
  shown = show();
  document.querySelector('assent-ui')!.remove();
  await vi.waitFor(() => expect(document.querySelector('assent-ui')).not.toBeNull());
  expect(shown.text()).toContain('Accept all');
});

test('unmounting leaves nothing on the page and follows nothing', async () => {
  shown = show();
  shown.unmount();
  expect(document.querySelector('assent-ui')).toBeNull();
  expect(shown.followers()).toBe(0);
  await new Promise((done) => setTimeout(done, 250));
  expect(document.querySelector('assent-ui')).toBeNull();
});

test('a screen reader is told politely, after the region is on the page', () => {
  vi.useFakeTimers();
  shown = show();
  const live = shown.find('[role=status]');
  expect(live.textContent).toBe('');
  vi.advanceTimersByTime(300);
  expect(live.textContent).toBe('Your privacy, your choice');
});

test('after a decision the saved state says when and under which receipt, and takes it back', async () => {
  shown = show({
    view: 'hidden',
    saved: true,
    decidedAt: '2026-11-22T05:03:00.000Z',
    receipt: '019aa5d1-7d20-7c51-8f3a-000000000001',
  });
  const toast = await vi.waitFor(() => shown!.find('[data-view=saved]'), { timeout: 20_000 });
  expect(toast.textContent).toContain('Your choice is saved');
  expect(toast.textContent).toContain('2026');
  expect(toast.textContent).toContain('Receipt 019aa5d1-7d20-7c51-8f3a-000000000001');
  shown.find('[data-view=saved] [data-action=undo]').click();
  expect(shown.actions.undo).toHaveBeenCalledOnce();
  shown.find('[data-view=saved] [data-action=close]').click();
  expect(shown.actions.close).toHaveBeenCalledOnce();
});

test('without a receipt there is nothing to take back', async () => {
  shown = show({ view: 'hidden', saved: true, decidedAt: '2026-11-22T05:03:00.000Z' });
  await vi.waitFor(() => shown!.find('[data-view=saved]'), { timeout: 20_000 });
  expect(shown.all('[data-action=undo]')).toEqual([]);
});

test('the way back is drawn only where the page has none', async () => {
  shown = show({ view: 'hidden' });
  expect(shown.all('button')).toEqual([]);
  shown.set({ opener: true });
  const opener = await vi.waitFor(() => shown!.find('[data-action=open]'), { timeout: 20_000 });
  expect(opener.getAttribute('aria-label')).toBe('Privacy settings');
  opener.click();
  expect(shown.actions.openPreferences).toHaveBeenCalledOnce();
  shown.set({ labels: 'us' });
  expect(shown.find('[data-action=open]').textContent).toBe('Your Privacy Choices');
});

test('until the second layer is here the first one stays', async () => {
  shown = show();
  shown.set({ view: 'preferences' });
  expect(shown.all('[data-view=banner],dialog')).toHaveLength(1);
  await vi.waitFor(() => shown!.find('dialog'), { timeout: 20_000 });
  expect(shown.all('[data-view=banner]')).toEqual([]);
});

test('preferences made ahead are closed and out of reach until they are opened, and then are the same', async () => {
  shown = show({ view: 'hidden', ahead: true, opener: true });
  const dialog = (await vi.waitFor(() => shown!.find('dialog'), { timeout: 20_000 })) as HTMLDialogElement; // prettier-ignore
  expect([dialog.open, dialog.inert, shown.find('[role=status]').textContent]).toEqual([false, true, '']); // prettier-ignore
  expect(shown.root().activeElement).toBeNull();
  // What is on screen stays there.
  shown.find('.opener button');
  // A framework that takes us out, and what comes back, shows nothing either.
  document.querySelector('assent-ui')!.remove();
  await vi.waitFor(() => expect(document.querySelector('assent-ui')).not.toBeNull());
  expect(dialog.open).toBe(false);
  shown.set({ view: 'preferences', ahead: undefined as never, opener: false });
  expect(shown.find('dialog')).toBe(dialog);
  expect([dialog.open, dialog.inert]).toEqual([true, false]);
  expect(shown.root().activeElement).toBe(dialog);
  expect(shown.actions.close).not.toHaveBeenCalled();
  shown.set({ view: 'hidden' });
  expect(shown.all('dialog')).toEqual([]);
});

test('deciding in the preferences gives focus to the way back, never to the saved state', async () => {
  shown = show({ view: 'preferences' });
  await vi.waitFor(() => shown!.find('dialog'), { timeout: 20_000 });
  shown.set({ view: 'hidden', saved: true, decidedAt: '2026-11-22T05:03:00.000Z' });
  expect(shown.find('[data-view=saved]').contains(shown.root().activeElement)).toBe(false);
  shown.set({ view: 'preferences' });
  shown.set({ view: 'hidden', opener: true });
  expect(shown.root().activeElement).toBe(shown.find('.opener button'));
});
