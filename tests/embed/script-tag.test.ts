// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enterPages, leavePage } from './page.js';

type Global = ((...call: unknown[]) => unknown) & {
  version?: string;
  has?: (id: string) => boolean;
  q?: unknown[];
};
const host = window as unknown as Record<string, Global | undefined>;

/** The two-line stub of the documentation. */
const stub = (name = 'assent') => {
  const queue = Object.assign((...call: unknown[]) => void (queue.q ??= []).push(call), {
    q: undefined as unknown[] | undefined,
  });
  host[name] = queue as never;
  return queue;
};

/** Runs `src/embed.ts` as a browser would: a classic script whose own tag is `currentScript`. */
const embed = async (attributes: Record<string, string> = {}) => {
  vi.resetModules();
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  Object.defineProperty(script, 'src', { value: 'https://cdn.shop.example/a/assent.js' });
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  await import('../../src/embed.js');
  Reflect.deleteProperty(document, 'currentScript');
};

beforeEach(() => {
  enterPages();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(async () => {
  // Node refuses to load the other parts from an address; what the core says to that is no matter here.
  await new Promise((done) => setTimeout(done, 20));
  leavePage();
  vi.restoreAllMocks();
  for (const name of ['assent', 'privacy', 'dataLayer', 'shopLayer'])
    Reflect.deleteProperty(window, name);
  Reflect.deleteProperty(window, Symbol.for('assent'));
});

describe('one script tag', () => {
  it('makes one global that is closed and has the whole API', async () => {
    await embed({ 'data-region': 'DE' });
    expect(host.assent?.version).toMatch(/^\d/);
    expect(host.assent?.has?.('analytics')).toBe(false);
    for (const method of 'has status get when on acceptAll rejectAll set withdraw reset showBanner showPreferences hide explain receipts setLanguage'.split(' '))
      expect(typeof (host.assent as never as Record<string, unknown>)[method], method).toBe('function');
  }); // prettier-ignore

  it('can have another name', async () => {
    await embed({ 'data-global': 'privacy' });
    expect(host.privacy?.version).toMatch(/^\d/);
    expect(host.assent).toBeUndefined();
  });

  it('can be called like its stub', async () => {
    await embed();
    expect(host.assent?.('has', 'analytics')).toBe(false);
    expect(() => host.assent?.('nonsense')).not.toThrow();
  });

  it('does nothing on a page that has it already', async () => {
    await embed();
    const first = host.assent;
    await embed();
    expect(host.assent).toBe(first);
    expect(vi.mocked(console.warn).mock.calls.flat().join()).toContain('already');
  });

  it('answers what was asked before it arrived, in order', async () => {
    const early = stub();
    const heard: string[] = [];
    early('on', 'error', () => heard.push('error'));
    early('on', 'gate', () => heard.push('gate'));
    await embed();
    window.dispatchEvent(new CustomEvent('assent:gate', { detail: {} }));
    expect(heard).toContain('gate');
    expect(host.assent).not.toBe(early);
  });

  it('takes its configuration from the tag and from an early init together', async () => {
    stub()('init', { dataLayer: 'shopLayer' });
    await embed({ 'data-google-analytics': 'G-ABCD1234' });
    const [first] = host.shopLayer as never as IArguments[];
    expect([...(first as IArguments)].slice(0, 2)).toEqual(['consent', 'default']);
    expect(host.dataLayer).toBeUndefined();
  });
});
