// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoticePurpose, WaitingEmbed } from '../../src/types.js';
import { placeholders } from '../../widget/placeholders/index.js';
import { purpose, texts, vendor } from './fakeNotice.js';

const youtube = vendor('youtube', { name: 'YouTube' });
const vimeo = vendor('vimeo', { name: 'Vimeo' });
let purposes: readonly NoticePurpose[];
const actions = { once: vi.fn(), always: vi.fn() };
let frame: HTMLVideoElement;
let view: ReturnType<typeof placeholders>;

beforeEach(() => {
  vi.resetAllMocks();
  purposes = [purpose('functional', { vendors: [youtube, vimeo] }), purpose('analytics')];
  document.body.innerHTML = '<p>Before</p><video data-src="https://video.example/x"></video>';
  frame = document.querySelector('video')!;
  view = placeholders({ notice: () => ({ texts, purposes, theme: {} }), ...actions });
});
afterEach(() => view.show([]));

const waiting = (more: Partial<WaitingEmbed> = {}): WaitingEmbed => ({
  element: frame,
  purposes: ['functional'],
  vendor: 'youtube',
  ...more,
});
const host = () => document.querySelector('assent-embed');
const find = (selector: string) => host()!.shadowRoot!.querySelector<HTMLElement>(selector)!;

describe('in place of an embed that waits', () => {
  it('stands who it is from, what showing it does, and two ways to show it', () => {
    view.show([waiting()]);
    expect(host()!.nextElementSibling).toBe(frame);
    expect(frame.style.display).toBe('none');
    expect(find('b').textContent).toBe('Content from YouTube');
    expect(find('p').textContent).toContain('connects your browser to YouTube');
    expect(find('[data-action=show-once]').textContent).toBe('Show once');
    expect(find('[data-action=show-always]').textContent).toBe('Always show');
    expect(find('[role=group]').getAttribute('aria-label')).toBe('Content from YouTube');
  });

  it('names the host where no vendor is known', () => {
    const { vendor: _, ...anonymous } = waiting();
    view.show([anonymous]);
    expect(find('b').textContent).toBe('Content from video.example');
  });

  it('"show once" answers nothing', () => {
    view.show([waiting()]);
    find('[data-action=show-once]').click();
    expect(actions.once).toHaveBeenCalledExactlyOnceWith(frame);
    expect(actions.always).not.toHaveBeenCalled();
  });

  it('"always" is a yes to this vendor and to no other of its purpose', () => {
    view.show([waiting()]);
    find('[data-action=show-always]').click();
    expect(actions.always).toHaveBeenCalledExactlyOnceWith({ functional: true, vimeo: false });
    expect(actions.once).not.toHaveBeenCalled();
  });

  it('"always" leaves alone what runs already', () => {
    purposes = [purpose('functional', { on: true, vendors: [{ ...youtube, on: false }, vimeo] })];
    view.show([waiting()]);
    find('[data-action=show-always]').click();
    expect(actions.always).toHaveBeenCalledExactlyOnceWith({ functional: true });
  });

  it('"always" is a yes to every purpose that it waits for', () => {
    const { vendor: _, ...anonymous } = waiting({ purposes: ['functional', 'analytics'] });
    view.show([anonymous]);
    find('[data-action=show-always]').click();
    expect(actions.always).toHaveBeenCalledExactlyOnceWith({ functional: true, analytics: true });
  });

  it('S5: nothing is offered for a purpose that nobody declared', () => {
    view.show([waiting({ purposes: ['functional', 'undeclared'] })]);
    expect(host()).toBeNull();
    expect(frame.style.display).toBe('');
  });

  it('goes when the embed may be there, which looks as it did and gets the focus', () => {
    frame.style.setProperty('display', 'block', 'important');
    frame.tabIndex = 0;
    view.show([waiting()]);
    find('[data-action=show-once]').focus();
    view.show([]);
    expect(host()).toBeNull();
    expect(frame.style.display).toBe('block');
    expect(frame.style.getPropertyPriority('display')).toBe('important');
    expect(document.activeElement).toBe(frame);
  });

  it('is drawn once and follows the language', () => {
    let words = texts;
    const speaking = placeholders({
      notice: () => ({ texts: words, purposes, theme: {} }),
      ...actions,
    });
    speaking.show([waiting()]);
    const before = host();
    words = { ...texts, embed: { ...texts.embed, once: 'Einmal anzeigen' } };
    speaking.show([waiting()]);
    expect(host()).toBe(before);
    expect(find('[data-action=show-once]').textContent).toBe('Einmal anzeigen');
    speaking.show([]);
  });

  it('brings its styles without a style element', () => {
    view.show([waiting()]);
    expect(host()!.shadowRoot!.adoptedStyleSheets).toHaveLength(1);
    expect(document.querySelectorAll('style,link')).toHaveLength(0);
  });

  it('markup in a name is shown as text', () => {
    purposes = [purpose('functional', { vendors: [{ ...youtube, name: '<b>x</b>' }] })];
    view.show([waiting()]);
    expect(find('b').textContent).toBe('Content from <b>x</b>');
    expect(find('b b')).toBeNull();
  });

  it('is put back where a framework took it away', () => {
    view.show([waiting()]);
    host()!.remove();
    view.show([waiting()]);
    expect(document.querySelectorAll('assent-embed')).toHaveLength(1);
    expect(frame.style.display).toBe('none');
  });
});
