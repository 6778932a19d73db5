// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageKeys, readStanding } from '../../src/server/index.js';
import type { Config } from '../../src/types.js';
import { enterPages, leavePage, openPage } from '../embed/page.js';

const config: Config = { purposes: ['analytics'], policy: { version: '7' } };
const soon = () => new Promise((done) => setTimeout(done, 30));
const meta = (content: string) => {
  const element = document.createElement('meta');
  element.name = 'assent-region';
  element.content = content;
  document.head.append(element);
};
const signals = (globalPrivacyControl: unknown, doNotTrack: unknown) =>
  Object.entries({ globalPrivacyControl, doNotTrack }).forEach(([name, value]) =>
    Object.defineProperty(navigator, name, { value, configurable: true }),
  );
/** A visitor says yes; what is then sent to the server with every request. */
const sent = async () => {
  const { assent } = openPage(config);
  await assent.ready;
  await assent.acceptAll();
  await soon();
  leavePage();
  return document.cookie;
};

beforeEach(() => {
  enterPages();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  leavePage();
  vi.restoreAllMocks();
  signals(undefined, null);
  localStorage.clear();
  document.head.replaceChildren();
  document.cookie = 'assent=;path=/;max-age=0';
});

describe('the keys that a server works out', () => {
  it('hold the one that the page itself wrote into the record', async () => {
    meta('DE');
    const keys = pageKeys({ config, page: 'DE' });
    const standing = readStanding(await sent(), { keys });
    expect([standing.state, standing.has('analytics')]).toEqual(['recorded', true]);
  });

  it.each([
    ['no hint', undefined, undefined, null],
    ['a region in Server-Timing', undefined, 'US-CA', null],
    ['both hints', 'DE', 'DE', 'unspecified'],
  ])('hold it with %s', async (_what, page, serverTiming, word) => {
    signals(undefined, word);
    if (page) meta(page);
    if (serverTiming)
      vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
        { serverTiming: [{ name: 'geo', description: serverTiming }] },
      ] as never);
    const cookie = await sent();
    expect(readStanding(cookie, { keys: pageKeys({ config, page, serverTiming }) }).state).toBe(
      'recorded',
    );
  });

  it('hold it for a browser that sends both signals', async () => {
    signals(true, '1');
    const cookie = await sent();
    expect(readStanding(cookie, { keys: pageKeys({ config, gpc: true, dnt: true }) }).state).toBe(
      'recorded',
    );
  });

  it.each([
    ['another configuration', { config: { ...config, purposes: ['analytics', 'advertising'] } }],
    ['the same one in another order', { config: { policy: config.policy, purposes: config.purposes } }],
    ['another region', { config, page: 'US' }],
    ['the signal', { config, page: 'DE', gpc: true }],
  ])('do not hold it with %s', async (_what, facts) => {
    meta('DE');
    const keys = pageKeys(facts as never);
    expect(readStanding(await sent(), { keys }).state).toBe('other-key');
  }); // prettier-ignore
});
