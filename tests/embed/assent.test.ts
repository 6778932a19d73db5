// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as session from '../../src/session.js';
import type { Config, Events } from '../../src/types.js';
import { texts as en } from '../../widget/locales/en.js';
import { enterPages, leavePage, openPage, type Page } from './page.js';

const host = window as unknown as { dataLayer?: object[] };
const config: Config = {
  region: 'DE',
  purposes: ['analytics', 'advertising', 'newsletter'],
  vendors: [{ id: 'heat', name: 'Heat', purpose: 'analytics' }],
};
const soon = () => new Promise((done) => setTimeout(done, 30));
const told: [string, unknown][] = [];

const control = () => {
  const button = document.createElement('button');
  button.dataset.assent = 'preferences';
  document.body.append(button);
  return button;
};
/** A visitor who answers on a first page and goes on. */
const answered = async (answer: (page: Page) => Promise<unknown>, given: Config = config) => {
  const page = openPage(given);
  await page.assent.ready;
  await answer(page);
  await soon();
  leavePage();
};

beforeEach(() => {
  enterPages();
  told.length = 0;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  leavePage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'cookie');
  localStorage.clear();
  for (const pair of document.cookie.split('; '))
    document.cookie = `${pair.split('=')[0]}=;path=/;max-age=0`;
  document.body.replaceChildren();
  delete host.dataLayer;
});

describe('a first visit', () => {
  it('is closed until the law is known, and asks', async () => {
    const { assent, notice, loaded } = openPage(config);
    expect(assent.has('analytics')).toBe(false);
    expect(assent.has('necessary')).toBe(false);
    expect(assent.get().region).toEqual({ code: 'ZZ', regime: 'unknown', by: 'none' });
    await assent.ready;
    await soon();
    expect(loaded).toContain('session');
    expect(assent.get().region).toEqual({ code: 'DE', regime: 'eu-eea', by: 'option' });
    expect(assent.has('necessary')).toBe(true);
    expect(assent.has('analytics')).toBe(false);
    expect(notice()?.view).toBe('banner');
    expect(notice()?.style).toBe('ask');
  });

  it('S2: stores nothing about a visitor who has not answered', async () => {
    const { assent } = openPage(config);
    await assent.ready;
    await soon();
    expect(document.cookie).toBe('');
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('in the United States runs until a no, and informs', async () => {
    const { assent, notice } = openPage({ ...config, region: 'US-CA' });
    await assent.ready;
    await soon();
    expect([assent.has('analytics'), assent.has('newsletter')]).toEqual([true, false]);
    expect(notice()).toMatchObject({ view: 'banner', style: 'inform', labels: 'us' });
  });
});

describe('a visitor who comes back', () => {
  it('is let through in the script’s first turn, and nothing else is loaded', async () => {
    await answered(({ assent }) => assent.acceptAll());
    control();
    const { assent, loaded } = openPage(config);
    expect(assent.has('analytics')).toBe(true);
    expect(assent.status('analytics')).toBe('granted');
    await assent.ready;
    await soon();
    expect(loaded).toEqual([]);
  });

  it('who refused is not asked again', async () => {
    await answered(({ assent }) => assent.rejectAll());
    control();
    const { assent, loaded, notice } = openPage(config);
    await assent.ready;
    await soon();
    expect(assent.status('analytics')).toBe('denied');
    expect(loaded).toEqual([]);
    expect(notice()).toBeUndefined();
  });

  it.each<[string, Config]>([
    ['a vendor was added', { ...config, vendors: [...(config.vendors ?? []), { id: 'new', name: 'New', purpose: 'analytics' }] }],
    ['the policy changed', { ...config, policy: { version: '2' } }],
  ])('is asked again when %s, and until then it is closed', async (_what, later) => {
    await answered(({ assent }) => assent.acceptAll());
    const { assent, loaded, notice } = openPage(later);
    expect(assent.has('analytics')).toBe(false);
    await assent.ready;
    await soon();
    expect(loaded).toContain('session');
    expect(assent.has('analytics')).toBe(false);
    expect(notice()?.view).toBe('banner');
  }); // prettier-ignore

  it('loses a yes under a stricter law, and keeps it under the same one', async () => {
    const us = { ...config, region: 'US' };
    await answered(({ assent }) => assent.acceptAll(), us);
    const here = openPage({ ...us, language: 'ko' });
    await here.assent.ready;
    expect(here.assent.status('analytics')).toBe('granted');
    leavePage();
    const there = openPage({ ...us, region: 'FR' });
    await there.assent.ready;
    expect(there.assent.status('analytics')).toBe('unset');
    expect(there.assent.has('analytics')).toBe(false);
  });

  it('is asked again when the answers are over', async () => {
    await answered(({ assent }) => assent.acceptAll());
    vi.useFakeTimers({ now: Date.now() + 200 * 864e5, toFake: ['Date'] });
    try {
      const { assent, notice } = openPage(config);
      expect(assent.has('analytics')).toBe(false);
      await assent.ready;
      await soon();
      expect(notice()?.view).toBe('banner');
    } finally {
      vi.useRealTimers();
    }
  });

  it('with a record that something damaged is asked, not guessed at', async () => {
    await answered(({ assent }) => assent.rejectAll());
    const text = localStorage.getItem('assent') as string;
    const forged = text.replace('analytics:0', 'analytics:1');
    expect(forged).not.toBe(text);
    localStorage.setItem('assent', forged);
    document.cookie = 'assent=;path=/;max-age=0';
    const { assent } = openPage(config);
    expect(assent.has('analytics')).toBe(false);
    await assent.ready;
    expect(assent.status('analytics')).toBe('unset');
  });
});

describe('decisions', () => {
  it('to accept all never include what is asked in forms', async () => {
    const { assent } = openPage(config);
    const snapshot = await assent.acceptAll();
    expect(snapshot.purposes).toEqual({
      analytics: 'granted',
      advertising: 'granted',
      newsletter: 'unset',
    });
    expect(snapshot.method).toBe('accept_all');
    expect(snapshot.decidedAt).toMatch(/Z$/);
  });

  it('S5: of a purpose that nobody declared are refused, and nothing changes', async () => {
    const { assent } = openPage(config);
    await assent.ready;
    await expect(assent.set({ analytics: true, spying: true })).rejects.toThrow(/"spying"/);
    await expect(assent.set({ necessary: false })).rejects.toThrow(/"necessary"/);
    await expect(assent.withdraw('spying')).rejects.toThrow(/"spying"/);
    expect(assent.get().purposes).toMatchObject({ analytics: 'unset' });
    expect(localStorage.getItem('assent')).toBeNull();
  });

  it('S40: can be taken back one by one, or all at once', async () => {
    const { assent } = openPage(config);
    await assent.acceptAll();
    await assent.set({ newsletter: true }, { layer: 'form' });
    expect((await assent.withdraw('analytics')).purposes).toEqual({
      analytics: 'denied',
      advertising: 'granted',
      newsletter: 'granted',
    });
    expect(Object.values((await assent.withdraw()).purposes)).toEqual([
      'denied',
      'denied',
      'denied',
    ]);
    expect(assent.has('necessary')).toBe(true);
  });

  it('are forgotten by a reset, which asks again', async () => {
    const { assent, notice } = openPage(config);
    await assent.acceptAll();
    await assent.reset();
    await soon();
    expect(assent.has('analytics')).toBe(false);
    expect(document.cookie).toBe('');
    expect(localStorage.getItem('assent')).toBeNull();
    expect(notice()?.view).toBe('banner');
  });

  it('by a click close the notice and say so', async () => {
    const { assent, notice, actions } = openPage(config);
    await assent.ready;
    await soon();
    actions().save({ analytics: true, advertising: false });
    await soon();
    expect(assent.status('analytics')).toBe('granted');
    expect(notice()).toMatchObject({ view: 'hidden', saved: true });
  });

  it('are not made by closing a notice that has to be answered', async () => {
    const { assent, notice, actions } = openPage(config);
    await assent.ready;
    await soon();
    actions().openPreferences();
    actions().close();
    expect(notice()?.view).toBe('banner');
    actions().close();
    expect(assent.get().purposes.analytics).toBe('unset');
    expect(localStorage.getItem('assent')).toBeNull();
  });

  it('become a chain of receipts', async () => {
    const { assent } = openPage(config);
    await assent.acceptAll();
    await assent.withdraw('analytics');
    const receipts = await assent.receipts();
    expect(receipts.map(({ seq, event }) => [seq, event])).toEqual([
      [1, 'granted'],
      [2, 'withdrawn'],
    ]);
    expect(receipts[1]?.prev?.id).toBe(receipts[0]?.id);
  });

  it('hold where storage is refused, for this page', async () => {
    vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const { assent } = openPage(config);
    await assent.acceptAll();
    expect(assent.has('analytics')).toBe(true);
    expect(await assent.receipts()).toHaveLength(1);
  });
});

describe('Global Privacy Control', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', { globalPrivacyControl: true, languages: ['en'] });
  });
  const us: Config = { region: 'US', purposes: ['analytics', 'advertising'] };

  it('is honoured at once and proven by one receipt', async () => {
    const { assent, notice } = openPage(us);
    await assent.ready;
    await soon();
    expect([assent.has('analytics'), assent.has('advertising')]).toEqual([true, false]);
    expect(assent.get().gpc).toBe(true);
    expect(notice()?.signal).toBe('honoured');
    const receipts = await assent.receipts();
    expect(receipts.map(({ event, signals }) => [event, signals])).toEqual([
      ['signalled', { gpc: true }],
    ]);
  });

  it('is not proven again on every page', async () => {
    for (let visit = 0; visit < 3; visit++) {
      const { assent } = openPage(us);
      await assent.ready;
      await soon();
      leavePage();
    }
    const { assent } = openPage(us);
    await assent.ready;
    await soon();
    expect(await assent.receipts()).toHaveLength(1);
  });

  it('is outranked by a yes given while it is on', async () => {
    const { assent } = openPage(us);
    await assent.ready;
    await assent.acceptAll();
    expect(assent.has('advertising')).toBe(true);
  });

  it('counts only as true itself, as the standard says', async () => {
    for (const value of [undefined, false, 'true', 1]) {
      vi.stubGlobal('navigator', { globalPrivacyControl: value, languages: ['en'] });
      const { assent } = openPage(us);
      await assent.ready;
      expect(assent.has('advertising'), String(value)).toBe(true);
      leavePage();
    }
  });
});

describe('a configuration that cannot be used', () => {
  it('opens nothing and is described, with every place named', async () => {
    const problems: unknown[] = [];
    const { assent } = openPage({ ...config, language: '!', receipts: 'http://x.example/' });
    assent.on('error', (detail) =>
      problems.push(...(detail.problems ?? []).map(({ path }) => path)),
    );
    await assent.ready;
    await soon();
    expect(assent.has('analytics')).toBe(false);
    expect(assent.has('necessary')).toBe(false);
    expect(problems.toSorted()).toEqual(['language', 'receipts']);
    const printed = vi.mocked(console.error).mock.calls.flat().join('\n');
    expect(printed).toContain('language');
    expect(printed).toMatch(/https/);
    await expect(assent.acceptAll()).rejects.toThrow(/configuration|session|problems/i);
    expect(assent.has('analytics')).toBe(false);
  });

  it.each([[null], [undefined], ['{}'], [42], [[]]])(
    'opens nothing when it is %j',
    async (given) => {
      const { assent } = openPage(given as never);
      await assent.ready;
      expect(assent.has('analytics')).toBe(false);
      await expect(assent.acceptAll()).rejects.toThrow(/configuration|session|problems/i);
    },
  );

  it('opens nothing when it does not arrive', async () => {
    const errors: string[] = [];
    const failing = Promise.reject<Config>(new Error('/c.json answered 404'));
    const { assent } = openPage(failing);
    assent.on('error', ({ message }) => errors.push(message));
    await assent.ready;
    expect(errors.join()).toContain('404');
    await expect(assent.acceptAll()).rejects.toThrow(/configuration|session|problems/i);
    expect(assent.has('analytics')).toBe(false);
  });

  it('that arrives late works as well', async () => {
    const { assent } = openPage(Promise.resolve(config));
    await assent.ready;
    await assent.acceptAll();
    expect(assent.has('analytics')).toBe(true);
  });
});

describe('a session that cannot be loaded', () => {
  it('leaves everything closed and the page working, and is tried again when asked', async () => {
    let online = false;
    const { assent, loaded } = openPage(config, {
      session: () =>
        online ? Promise.resolve(session) : Promise.reject(new Error('Failed to fetch')),
    });
    await assent.ready;
    expect(assent.has('analytics')).toBe(false);
    await expect(assent.acceptAll()).rejects.toThrow('Failed to fetch');
    online = true;
    await assent.acceptAll();
    expect(assent.has('analytics')).toBe(true);
    expect(loaded.filter((part) => part === 'session')).toHaveLength(3);
  });
});

describe('a marketer’s code', () => {
  it('S5: can ask about anything and is told no for what nobody declared', async () => {
    const { assent } = openPage(config);
    await assent.acceptAll();
    for (const id of ['spying', '', 'constructor', 'toString', '__proto__']) {
      expect(assent.has(id), id).toBe(false);
      expect(assent.status(id), id).toBe('unset');
    }
    expect(assent.status('necessary')).toBe('exempt');
  });

  it('can wait for a yes that comes later', async () => {
    const { assent } = openPage(config);
    await assent.ready;
    let ran = false;
    const waiting = assent.when('analytics').then(() => (ran = true));
    await assent.set({ advertising: true });
    await soon();
    expect(ran).toBe(false);
    await assent.set({ analytics: true });
    await waiting;
    expect(ran).toBe(true);
  });

  it('can wait for a yes that is there already', async () => {
    const { assent } = openPage(config);
    await assent.acceptAll();
    await soon();
    await expect(assent.when('analytics')).resolves.toBeUndefined();
  });

  it('can stop waiting', async () => {
    const { assent } = openPage(config);
    await assent.ready;
    const stop = new AbortController();
    const waiting = assent.when('analytics', { signal: stop.signal });
    stop.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    await expect(assent.when('analytics', { signal: stop.signal })).rejects.toThrow('gone');
    await assent.acceptAll();
  });

  it('hears everything on the API and on window, and ready also when it comes late', async () => {
    const { assent } = openPage(config);
    const heard: string[] = [];
    window.addEventListener('assent:change', (event) => {
      const { detail } = event as CustomEvent<Events['change']>;
      heard.push(`window ${detail.purposes.analytics}`);
    });
    assent.on('change', ({ change }) => heard.push(`api ${change?.method}`));
    await assent.ready;
    await soon();
    const late = vi.fn();
    assent.on('ready', late);
    expect(late).toHaveBeenCalledTimes(1);
    const off = assent.on('change', () => heard.push('not any more'));
    off();
    await assent.rejectAll();
    await soon();
    expect(heard.toSorted()).toEqual(['api reject_all', 'window denied']);
  });

  it('finds one flat boolean per purpose in the data layer', async () => {
    const { assent } = openPage(config);
    await assent.ready;
    await assent.set({ analytics: true });
    await soon();
    expect(host.dataLayer).toEqual([
      {
        event: 'assent_ready',
        assent_analytics: false,
        assent_advertising: false,
        assent_newsletter: false,
      },
      {
        event: 'assent_update',
        assent_analytics: true,
        assent_advertising: false,
        assent_newsletter: false,
      },
    ]);
  });

  it('S57: can ask why', async () => {
    const { assent } = openPage(config);
    await assent.ready;
    const why = await assent.explain('heat');
    expect(why.allowed).toBe(false);
    expect(why.because.join(' ')).toContain('eu-eea');
    const tag = document.createElement('script');
    tag.dataset.purpose = 'analytics spying';
    const both = await assent.explain(tag);
    expect(both.allowed).toBe(false);
    expect(both.because.join(' ')).toContain('"spying"');
  });
});

describe('another tab', () => {
  const elsewhere = (text: string | null) => {
    if (text === null) localStorage.removeItem('assent');
    else localStorage.setItem('assent', text);
    document.cookie = text === null ? 'assent=;path=/;max-age=0' : `assent=${text};path=/`;
    window.dispatchEvent(new StorageEvent('storage', { key: 'assent', newValue: text }));
  };

  it('that answered is followed at once, and the notice goes', async () => {
    await answered(({ assent }) => assent.acceptAll());
    const text = localStorage.getItem('assent') as string;
    localStorage.clear();
    document.cookie = 'assent=;path=/;max-age=0';
    const { assent, notice } = openPage(config);
    await assent.ready;
    await soon();
    expect(notice()?.view).toBe('banner');
    elsewhere(text);
    await soon();
    expect(assent.has('analytics')).toBe(true);
    expect(notice()?.view).toBe('hidden');
  });

  it('that withdrew is followed by a page that has loaded nothing but the core', async () => {
    const us = { ...config, region: 'US' };
    await answered(({ assent }) => assent.acceptAll(), us);
    control();
    const { assent } = openPage(us);
    expect(assent.has('analytics')).toBe(true);
    await soon();
    const other = openPage(us);
    await other.assent.withdraw();
    const text = localStorage.getItem('assent') as string;
    elsewhere(text);
    await soon();
    expect(assent.has('analytics')).toBe(false);
  });

  it('that forgot everything is followed too', async () => {
    await answered(({ assent }) => assent.acceptAll());
    control();
    const { assent } = openPage(config);
    expect(assent.has('analytics')).toBe(true);
    elsewhere(null);
    expect(assent.has('analytics')).toBe(false);
    await soon();
    expect(assent.status('analytics')).toBe('unset');
  });
});

describe('what was on screen', () => {
  it('is hashed before the click, also where its words came late', async () => {
    const { assent, actions } = openPage(config, {
      locale: async () => {
        await new Promise((done) => setTimeout(done, 200));
        return { texts: en };
      },
    });
    await assent.ready;
    await new Promise((done) => setTimeout(done, 500));
    const encoded = vi.spyOn(TextEncoder.prototype, 'encode');
    actions().acceptAll();
    expect(assent.status('analytics')).toBe('granted');
    expect(encoded.mock.calls.filter(([text = '']) => text.length > 1000)).toEqual([]);
  });
});

describe('controls in the page', () => {
  it('open the preferences, which nothing loaded before', async () => {
    await answered(({ assent }) => assent.rejectAll());
    const button = control();
    const { notice, loaded } = openPage(config);
    await soon();
    expect(loaded).toEqual([]);
    button.click();
    await soon();
    expect(notice()?.view).toBe('preferences');
  });

  it.each(['pointerover', 'focusin'])(
    'has them made at its sight (%s), of somebody who has answered, and nothing is shown or decided',
    async (sign) => {
      await answered(({ assent }) => assent.rejectAll());
      const button = control();
      const { notice, loaded, assent } = openPage(config);
      const seen: string[] = [];
      assent.on('show', ({ view }) => seen.push(view));
      await soon();
      button.dispatchEvent(new Event(sign, { bubbles: true }));
      await soon();
      expect(loaded).toContain('widget');
      expect(notice()).toMatchObject({ view: 'hidden', ahead: true });
      // Nor does another control do what it is for.
      button.dataset.assent = 'accept-all';
      button.dispatchEvent(new Event(sign, { bubbles: true }));
      await soon();
      expect([assent.status('analytics'), seen]).toEqual(['denied', []]);
      button.dataset.assent = 'preferences';
      button.click();
      await soon();
      expect([notice()?.view, seen]).toEqual(['preferences', ['preferences']]);
    },
  );

  it.each([
    ['accept-all', 'granted'],
    ['reject-all', 'denied'],
    ['withdraw', 'denied'],
  ])('called %s do so', async (action, decision) => {
    const { assent } = openPage(config);
    await assent.ready;
    const button = control();
    button.dataset.assent = action;
    button.click();
    await soon();
    expect(assent.status('analytics')).toBe(decision);
  });

  it('with another word do nothing', async () => {
    const { assent } = openPage(config);
    await assent.ready;
    const button = control();
    button.dataset.assent = 'constructor';
    button.click();
    await soon();
    expect(assent.status('analytics')).toBe('unset');
  });
});
