// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/types.js';
import { allVendors } from '../all-vendors.js';
import {
  arrive,
  begin,
  end,
  entryFor,
  example,
  on,
  remembered,
  serve,
  settled,
  withControl,
} from './visit.js';

type Doc = Record<string, unknown> & { version: string };

beforeEach(begin);
afterEach(end);

const config: Config = {
  region: 'DE',
  purposes: ['analytics', 'advertising', 'marketing', 'newsletter'],
  vendors: [
    { id: 'heat', name: 'Heat', purpose: 'analytics' },
    { id: 'ads', name: 'Ads', purpose: 'advertising' },
  ],
};

describe('S14, S41: from the first layer', () => {
  it.each([
    ['acceptAll', 'granted', 'accept_all'],
    ['rejectAll', 'denied', 'reject_all'],
  ] as const)('%s is one step, and gives one receipt', async (button, state, method) => {
    const visit = await arrive(config);
    visit.actions()[button]();
    await settled();
    expect(visit.shown()).toMatchObject({ view: 'hidden', saved: true });
    const { analytics, advertising, marketing, newsletter } = visit.assent.get().purposes;
    expect([analytics, advertising, marketing]).toEqual([state, state, state]);
    expect(newsletter).toBe('unset');
    const receipts = await visit.receipts();
    expect(receipts.map((receipt) => [receipt.event, receipt.method, receipt.layer])).toEqual([
      [state === 'granted' ? 'granted' : 'refused', method, 'banner'],
    ]);
  });

  it('each purpose can be answered on its own', async () => {
    const visit = await arrive(config);
    visit.actions().save({ analytics: false, advertising: true, marketing: false });
    await settled();
    expect(visit.has('analytics', 'advertising', 'marketing')).toEqual([false, true, false]);
  });
});

describe('S15, S41: a first layer that is opened again', () => {
  it.each([
    ['rejectAll', 'acceptAll', 'denied', 'withdrawn'],
    ['acceptAll', 'rejectAll', 'granted', 'changed'],
  ] as const)('%s answers everything once more', async (second, first, state, event) => {
    const visit = await arrive(config);
    visit.actions()[first]();
    await settled();
    await visit.assent.showBanner();
    await settled();
    expect(visit.shown().view).toBe('banner');
    visit.actions()[second]();
    await settled();
    const { analytics, advertising, marketing } = visit.assent.get().purposes;
    expect([analytics, advertising, marketing]).toEqual([state, state, state]);
    expect((await visit.receipts()).at(-1)).toMatchObject({ event, layer: 'banner' });
  });

  it('on a later page, by the page’s own control, takes everything back', async () => {
    (await arrive(config)).actions().acceptAll();
    await settled();
    withControl();
    const visit = await arrive(config);
    expect(visit.loaded).toEqual([]);
    const control = document.createElement('button');
    control.dataset.assent = 'banner';
    document.body.append(control);
    control.click();
    await settled();
    await settled();
    visit.actions().rejectAll();
    await settled();
    expect(visit.has('analytics', 'advertising', 'marketing')).toEqual([false, false, false]);
    expect((await arrive(config)).has('analytics', 'advertising')).toEqual([false, false]);
  });
});

describe('S40, S41: taking one yes back', () => {
  it('needs one step, leaves the others, and has a receipt of its own', async () => {
    const visit = await arrive(config);
    visit.actions().acceptAll();
    await settled();
    await visit.assent.withdraw('advertising');
    expect(visit.has('analytics', 'advertising', 'heat', 'ads')).toEqual([true, false, true, false]);
    const receipts = await visit.receipts();
    expect(receipts.map(({ event, seq }) => [event, seq])).toEqual([['granted', 1], ['withdrawn', 2]]);
    expect(receipts[1]?.prev?.id).toBe(receipts[0]?.id);
    expect(receipts[1]?.purposes).toMatchObject({
      analytics: { state: 'granted' },
      advertising: { state: 'denied' },
    });
  }); // prettier-ignore

  it('holds on the next page', async () => {
    const visit = await arrive(config);
    visit.actions().acceptAll();
    await settled();
    await visit.assent.withdraw('advertising');
    withControl();
    const next = await arrive(config);
    expect(next.has('analytics', 'advertising', 'ads')).toEqual([true, false, false]);
    expect(next.assent.why('advertising')).toBe('refused');
  });

  it('everything at once leaves what is necessary (S7)', async () => {
    const visit = await arrive({ ...config, purposes: ['necessary', 'analytics'], vendors: [] });
    await visit.assent.acceptAll();
    visit.actions().withdrawAll();
    await settled();
    expect(visit.has('necessary', 'analytics')).toEqual([true, false]);
    await expect(visit.assent.withdraw('necessary')).rejects.toThrow(/"necessary"/);
    expect(visit.has('necessary')).toEqual([true]);
  });

  it('tells whoever listens with what changed', async () => {
    const visit = await arrive(config);
    await visit.assent.acceptAll();
    await visit.assent.withdraw('analytics');
    await settled();
    expect(visit.heard.change.at(-1)).toMatchObject({
      allowed: { analytics: false, advertising: true },
      change: {
        before: { analytics: 'granted' },
        after: { analytics: 'denied' },
        method: 'toggle',
      },
    });
  });
});

describe('answers that are no answers', () => {
  it.each([
    ['a text', { analytics: 'false' }],
    ['a number', { analytics: 1 }],
    ['nothing', { analytics: null }],
    ['an object', { analytics: {} }],
  ])('%s in place of yes or no opens nothing', async (_what, choices) => {
    const visit = await arrive(config);
    await visit.assent.set(choices as never).catch(() => {});
    expect(visit.has('analytics')).toEqual([false]);
    expect(visit.assent.status('analytics')).not.toBe('granted');
  });

  it.each([[null], [undefined], ['analytics'], [42]])(
    '%j in place of choices is refused and leaves no trace',
    async (choices) => {
      const visit = await arrive(config);
      await expect(visit.assent.set(choices as never)).rejects.toThrow(TypeError);
      expect(remembered()).toBeNull();
      expect(await visit.receipts()).toEqual([]);
    },
  );

  it('no choice at all proves nothing: neither yes nor no', async () => {
    const visit = await arrive(config);
    await visit.assent.set({}).catch(() => {});
    expect(visit.assent.get().purposes.analytics).toBe('unset');
    expect((await visit.receipts()).filter(({ event }) => event === 'refused')).toEqual([]);
  });

  it('a wrong id beside right ones changes nothing, whatever the order', async () => {
    const visit = await arrive(config);
    for (const choices of [
      { analytics: true, spying: true },
      { spying: true, analytics: true },
      { heat: true, 'google-analytics': true },
    ] as Record<string, boolean>[])
      await expect(visit.assent.set(choices)).rejects.toThrow(TypeError);
    expect(visit.assent.get().purposes).toMatchObject({ analytics: 'unset' });
    expect(remembered()).toBeNull();
  });
});

describe('reload: what only a new page is rid of', () => {
  const gated = () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.purpose = 'analytics';
    script.text = 'void 0;';
    document.body.append(script);
  };
  it.each([
    ['auto', 1, undefined],
    ['ask', 0, true],
    ['never', 0, undefined],
  ] as const)('%s', async (reload, reloads, stale) => {
    const spy = vi.spyOn(window.location, 'reload').mockImplementation(() => {});
    gated();
    const visit = await arrive({ ...config, vendors: [], reload });
    await visit.assent.set({ analytics: true });
    await settled();
    expect(spy).not.toHaveBeenCalled();
    await visit.assent.withdraw('analytics');
    await settled();
    expect(spy).toHaveBeenCalledTimes(reloads);
    expect(visit.shown().stale).toBe(stale);
    if (stale) {
      visit.actions().reload();
      expect(spy).toHaveBeenCalledTimes(1);
    }
  });

  it('a vendor that arrives after its end and cannot be stopped then', async () => {
    const spy = vi.spyOn(window.location, 'reload').mockImplementation(() => {});
    let come: () => void = () => {};
    const stop = vi.fn((_config: never, _tools: unknown, started: boolean) => {
      if (started) throw new Error('broken');
    });
    const start = () => new Promise<void>((resolve) => (come = resolve));
    const visit = await arrive(
      { ...config, vendors: [{ id: 'microsoft-clarity', account: 'abcdef1234' }] },
      {
        vendor: async (id) => ({ vendor: { ...allVendors[id], start, stop } }),
        withdrawal: () => import('../../src/gate/withdrawal.js'),
      },
    );
    await visit.assent.acceptAll();
    await settled();
    await visit.assent.withdraw();
    await settled();
    expect([stop.mock.calls.length, spy.mock.calls.length]).toEqual([1, 0]);
    come();
    await settled();
    expect([stop.mock.calls.length, spy.mock.calls.length]).toEqual([2, 1]);
  });
});

describe('S3: whoever refuses everything', () => {
  it('gets the page as it is: no view stays open and nothing is asked again', async () => {
    const visit = await arrive(config);
    visit.actions().rejectAll();
    await settled();
    expect(visit.shown().view).toBe('hidden');
    withControl();
    for (let page = 0; page < 3; page++) {
      const next = await arrive(config);
      expect(next.loaded).toEqual([]);
      expect(next.notice()).toBeUndefined();
    }
  });
});

describe('a no stays a no', () => {
  const us: Config = { region: 'US', purposes: ['analytics', 'advertising', 'marketing'] };

  it.each<[string, Config]>([
    ['a page of the site that knows fewer purposes', { ...us, purposes: ['analytics'] }],
    ['a country where one of them may not be asked for', { ...us, region: 'HK' }],
    ['a country that asks first', { ...us, region: 'DE' }],
    ['a page where nobody knows where', { purposes: ['analytics', 'advertising', 'marketing'] }],
  ])('through %s, though the law at home lets it run unasked', async (_what, between) => {
    await (await arrive(us)).assent.rejectAll();
    await settled();
    expect((await arrive(between)).has('analytics')).toEqual([false]);
    const back = await arrive(us);
    expect(back.has('analytics', 'advertising', 'marketing')).toEqual([false, false, false]);
    expect(back.assent.status('marketing')).toBe('denied');
  });

  it('when its months are over: it is asked again, and until a yes it is a no', async () => {
    withControl();
    on('2026-01-01T00:00:00Z');
    await (await arrive(us)).assent.rejectAll();
    await settled();
    on('2026-12-31T23:59:00Z');
    expect((await arrive(us)).loaded).toEqual([]);
    on('2027-01-01T00:00:01Z');
    for (let page = 0; page < 2; page++) {
      const visit = await arrive(us);
      expect(visit.shown().view).toBe('banner');
      expect(visit.has('analytics', 'advertising')).toEqual([false, false]);
      expect(visit.assent.why('analytics')).toBe('refused');
    }
  });

  it('through a policy version that did not speak of its purpose', async () => {
    const [first, second, third] = ['1', '2', '3'].map((version) => {
      const document = example('first-policy');
      const [orders, analytics] = document.purposes as object[];
      const mail = { ...analytics, id: 'marketing' };
      const day = `2026-12-0${version}`;
      const purposes = version === '2' ? [orders, analytics] : [orders, analytics, mail];
      return { ...document, version, announced: day, effective: day, purposes };
    }) as unknown as [Doc, Doc, Doc];
    serve({ '/1.json': first, '/2.json': second, '/3.json': third });
    const versions = [first, second, third].map((one) => entryFor(one, `/${one.version}.json`));
    const given: Config = { region: 'US', policy: { versions } };
    on('2026-12-01T10:00:00Z');
    await (await arrive(given)).assent.rejectAll();
    await settled();
    on('2026-12-02T10:00:00Z');
    expect((await arrive(given)).has('marketing')).toEqual([false]);
    on('2026-12-03T10:00:00Z');
    expect((await arrive(given)).has('marketing', 'analytics')).toEqual([false, false]);
  });

  it('a vendor’s own no, through a page that does not know the vendor', async () => {
    const given: Config = { ...us, vendors: [{ id: 'heat', name: 'Heat', purpose: 'analytics' }] };
    await (await arrive(given)).assent.set({ heat: false });
    await settled();
    await arrive(us);
    expect((await arrive(given)).has('analytics', 'heat')).toEqual([true, false]);
  });
});
