// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/types.js';
import { openPage } from '../embed/page.js';
import { arrive, begin, end, on, remembered, settled, tabWrites, withControl } from './visit.js';

beforeEach(begin);
afterEach(end);

const config: Config = {
  region: 'DE',
  purposes: ['analytics', 'advertising', 'newsletter'],
  vendors: [{ id: 'heat', name: 'Heat', purpose: 'analytics' }],
};
/** What every object of the page inherits from. */
const everybodys = Object.getPrototypeOf({}) as object;
const store = (text: string) => {
  localStorage.setItem('assent', text);
  document.cookie = `assent=${encodeURIComponent(text)};path=/`;
};

describe('a record that is not of this format', () => {
  it.each([
    ['one of format 1', '1|abc|kc2lfk00|k4ujaio0|DE|eu-eea|option|accept_all|eu|1|s_CAbXxwJDyW9RN9zGsKmaEg|1|analytics,advertising|analytics:1/advertising:1|heat|x3e5rd'],
    ['JSON', '{"v":1,"purposes":{"analytics":"granted"}}'],
    ['JSON that names a prototype', '{"__proto__":{"analytics":"granted"}}'],
    ['nothing but separators', '2||||||||||||||||'],
    ['very long', '2|' + 'analytics:1/'.repeat(5000)],
    ['binary', '\u0000\uffff%%%'],
  ])('%s: the visitor is asked, and nothing opens or breaks', async (_what, text) => {
    store(text);
    const { assent } = openPage(config);
    expect(assent.has('analytics')).toBe(false);
    await assent.ready;
    const visit = await arrive(config);
    expect(visit.heard.error).toEqual([]);
    expect(visit.shown().view).toBe('banner');
    expect(visit.assent.get().purposes).toMatchObject({ analytics: 'unset', advertising: 'unset' });
    await visit.assent.acceptAll();
    await settled();
    withControl();
    expect((await arrive(config)).has('analytics')).toEqual([true]);
  }); // prettier-ignore

  it('one from next year is no answer; a clock an hour ahead is nobody’s fault', async () => {
    on('2027-11-22T00:00:00Z');
    await (await arrive(config)).assent.acceptAll();
    await settled();
    on('2026-11-22T00:00:00Z');
    expect((await arrive(config)).has('analytics')).toEqual([false]);
    localStorage.clear();
    document.cookie = 'assent=;path=/;max-age=0';
    on('2026-11-22T01:00:00Z');
    await (await arrive(config)).assent.acceptAll();
    await settled();
    withControl();
    on('2026-11-22T00:00:00Z');
    expect((await arrive(config)).has('analytics')).toEqual([true]);
  });

  it('a text from another site’s record opens nothing that it names', async () => {
    await (await arrive(config)).assent.acceptAll();
    await settled();
    const text = remembered() as string;
    const opened: string[] = [];
    for (let at = 0; at < text.length; at++) {
      const forged = `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`;
      if (forged === text) continue;
      store(forged);
      const { assent } = openPage(config);
      if (assent.has('analytics')) opened.push(forged);
    }
    expect(opened).toEqual([]);
  });
});

describe('hostile ids and prototypes', () => {
  const hostile = [
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '',
    'analytics ',
  ];

  it('are declared by nobody: never allowed, never decided, always explained', async () => {
    const visit = await arrive(config);
    await visit.assent.acceptAll();
    for (const id of hostile) {
      expect(visit.has(id), id).toEqual([false]);
      expect(visit.assent.why(id), id).toBe('undeclared');
      expect(visit.assent.status(id), id).toBe('unset');
      const choices = JSON.parse(`{${JSON.stringify(id)}: true}`) as Record<string, boolean>;
      await expect(visit.assent.set(choices), id).rejects.toThrow(TypeError);
      await expect(visit.assent.withdraw(id), id).rejects.toThrow(TypeError);
    }
    expect(await visit.receipts()).toHaveLength(1);
  });

  it('as a purpose of the owner’s work like any other', async () => {
    const given: Config = {
      region: 'DE',
      purposes: [{ id: 'constructor', name: 'Building' }, { id: 'valueof', name: 'Value' }, 'analytics'],
      vendors: [{ id: 'tostring', name: 'Text', purpose: 'constructor' }],
    };
    const visit = await arrive(given);
    expect(visit.has('constructor', 'tostring', 'valueof')).toEqual([false, false, false]);
    expect(visit.assent.status('constructor')).toBe('unset');
    await visit.assent.set({ constructor: true });
    await settled();
    expect(visit.has('constructor', 'tostring', 'valueof')).toEqual([true, true, false]);
    const [receipt] = await visit.receipts();
    expect(receipt?.event).toBe('granted');
    expect(receipt?.purposes.constructor).toMatchObject({ state: 'granted' });
    await visit.assent.rejectAll();
    withControl();
    const next = await arrive(given);
    expect(next.loaded).toEqual([]);
    expect(next.has('constructor', 'tostring')).toEqual([false, false]);
  }); // prettier-ignore

  it.each<[string, unknown]>([
    ['analytics', 'granted'],
    ['heat', 'granted'],
    ['advertising', true],
    ['newsletter', { granted: true, at: 1 }],
    ['granted', true],
    ['despiteSignal', true],
    ['form', true],
    ['required', true],
    ['like', 'statistics'],
    ['modes', { analytics: 'always' }],
    ['at', 1],
  ])('a page that puts %j on everybody’s prototype opens nothing by that', async (key, value) => {
    const closed = (...purposes: string[]) => purposes.map(() => false);
    const ids = ['analytics', 'advertising', 'heat', 'newsletter'];
    Object.defineProperty(everybodys, key, { value, configurable: true, writable: true });
    try {
      const visit = await arrive(config);
      expect(visit.has(...ids)).toEqual(closed(...ids));
      expect(visit.assent.status('analytics')).toBe('unset');
      await visit.assent.set({ advertising: true }).catch(() => {});
      await settled();
      expect(visit.has('analytics', 'heat', 'newsletter')).toEqual([false, false, false]);
      const next = await arrive(config);
      expect(next.has('analytics', 'heat', 'newsletter')).toEqual([false, false, false]);
    } finally {
      Reflect.deleteProperty(everybodys, key);
    }
  });
});

describe('storage that is refused', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  const quota = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };

  it('every door shut: answers hold for the page, everything works, nothing is thrown', async () => {
    vi.spyOn(document, 'cookie', 'get').mockImplementation(refuse);
    vi.spyOn(document, 'cookie', 'set').mockImplementation(refuse);
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
    const visit = await arrive({ ...config, region: 'SG' });
    visit.actions().save({ analytics: true, advertising: false, heat: false });
    visit.actions().acknowledge('sg');
    await settled();
    expect(visit.has('analytics', 'heat', 'advertising')).toEqual([true, false, false]);
    await visit.assent.withdraw();
    expect(visit.has('analytics')).toEqual([false]);
    await visit.assent.reset();
    expect(visit.shown().view).toBe('banner');
  });

  it('full: the cookie alone is enough for the next page', async () => {
    const visit = await arrive(config);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(quota);
    await visit.assent.acceptAll();
    await settled();
    expect(document.cookie).toContain('assent=');
    withControl();
    expect((await arrive(config)).has('analytics')).toEqual([true]);
  });

  it('without cookies: the mirror alone is enough for the next page', async () => {
    vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {});
    await (await arrive(config)).assent.set({ analytics: true, heat: false });
    await settled();
    expect(document.cookie).toBe('');
    expect((await arrive(config)).has('analytics', 'heat')).toEqual([true, false]);
  });

  it('spoilt beside the record: the receipts, the notes and what was told are started anew', async () => {
    for (const key of 'receipts todo outbox left told accepted notices wording refused'.split(' '))
      localStorage.setItem(`assent.${key}`, '[{"id":7},null,"x",{"id":"__proto__"}]');
    const visit = await arrive({ ...config, region: 'US' });
    await visit.assent.acknowledge();
    await visit.assent.rejectAll();
    expect(visit.has('analytics')).toEqual([false]);
    const events = (await visit.assent.receipts()).map(({ event }) => event);
    expect(events).toEqual(expect.arrayContaining(['accepted', 'refused']));
  });
});

describe('another tab', () => {
  it('that takes everything back is followed at once, with its notice put away', async () => {
    const first = await arrive(config);
    await first.assent.acceptAll();
    await settled();
    const yes = remembered() as string;
    await new Promise((done) => setTimeout(done, 5));
    await first.assent.withdraw();
    await settled();
    const no = remembered() as string;
    tabWrites(yes);
    await settled();
    store(yes);
    const tab = await arrive({ ...config, language: 'ko' });
    tabWrites(no);
    await settled();
    expect(tab.has('analytics', 'heat')).toEqual([false, false]);
    expect(tab.assent.status('analytics')).toBe('denied');
  });

  it('that forgets everything closes this one and asks', async () => {
    await (await arrive(config)).assent.acceptAll();
    await settled();
    withControl();
    const tab = await arrive(config);
    expect(tab.has('analytics')).toEqual([true]);
    tabWrites(null);
    expect(tab.has('analytics')).toEqual([false]);
    await settled();
    expect(tab.notice()?.view).toBe('banner');
  });

  it('that writes rubbish changes nothing that is not asked again', async () => {
    await (await arrive(config)).assent.acceptAll();
    await settled();
    withControl();
    const tab = await arrive(config);
    localStorage.setItem('assent', 'rubbish');
    window.dispatchEvent(new StorageEvent('storage', { key: 'assent', newValue: 'rubbish' }));
    await settled();
    // The cookie still holds the whole record.
    expect(tab.has('analytics')).toEqual([true]);
  });
});
