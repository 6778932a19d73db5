// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../src/types.js';
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
  tabWrites,
} from './visit.js';

beforeEach(() => {
  begin();
  on('2023-07-01T00:00:00Z');
});
afterEach(end);

const under = (name: string, over: Config = {}): Config => {
  const policy = example(name);
  serve({ [`/${name}.json`]: policy });
  return {
    policy: { utcOffset: '+09:00', versions: [entryFor(policy, `/${name}.json`)] },
    ...over,
  };
};

describe('S31: one build, every edition by configuration', () => {
  it.each<[string, string, string[]]>([
    ['ncp-2021', 'DE', ['eu']],
    ['ncp-2021', 'HK', ['hk']],
    ['ncp-2021', 'KR', []],
    ['ncp-2017-public', 'DE', []],
    ['ncp-2017-public', 'US', []],
    ['koscom-2023', 'DE', []],
    ['koscom-2023', 'SG', []],
  ])('%s for somebody in %s: addenda %j', async (name, region, addenda) => {
    const visit = await arrive(under(name, { region }));
    expect(visit.assent.get().addenda).toEqual(addenda);
    expect(visit.shown().acknowledgements.map(({ document }) => document)).toEqual(region === 'SG' ? addenda : []); // prettier-ignore
    const sections = await visit.actions().policyText();
    expect(sections.map(({ document }) => document.id)).toEqual([example(name).id, ...addenda]);
    await visit.assent.rejectAll();
    const [receipt] = await visit.receipts();
    expect(receipt?.policy.id).toBe(example(name).id);
  });

  it('S27: clauses keep their printed numbers, gaps and all', async () => {
    const visit = await arrive(under('ncp-2021', { region: 'HK' }));
    const sections = await visit.actions().policyText();
    const hk = sections.find(({ document }) => document.id === 'hk');
    expect(hk?.clauses.map(({ id, number }) => [id, number])).toEqual([['hk.2', '2'], ['hk.4', '4'], ['hk.5', '5']]); // prettier-ignore
  });
});

describe('S1: what the contract needs', () => {
  it.each(['ncp-2021', 'ncp-2017-public', 'koscom-2023'])(
    'of %s is shown as always on, and nobody can switch it',
    async (name) => {
      const visit = await arrive(under(name, { region: 'DE' }));
      const locked = visit.shown().purposes.filter(({ locked }) => locked);
      expect(locked.map(({ id, on }) => [id, on])).toEqual([['necessary', true], ['contract-billing', true], ['member-management', true]]); // prettier-ignore
      for (const id of ['contract-billing', 'member-management']) {
        expect(visit.has(id)).toEqual([true]);
        expect(visit.assent.status(id)).toBe('exempt');
        expect(visit.assent.why(id)).toBe('necessary');
        await expect(visit.assent.set({ [id]: false })).rejects.toThrow(TypeError);
        await expect(visit.assent.withdraw(id)).rejects.toThrow(TypeError);
      }
      visit.actions().rejectAll();
      await settled();
      expect(visit.has('contract-billing', 'member-management')).toEqual([true, true]);
      const [receipt] = await visit.receipts();
      expect(receipt?.purposes['contract-billing']).toEqual({ state: 'exempt', basis: 'exempt', clause: 'purpose.contract' }); // prettier-ignore
    },
  );

  it.each([
    ['KR', '5', 'New services, marketing and advertising'],
    ['HK', '2', 'New services and marketing'],
  ])(
    'and what is optional is on screen with the clause it rests on, in %s',
    async (region, number, title) => {
      const visit = await arrive(under('ncp-2021', { region }));
      const current = visit.shown().versions.find(({ state }) => state === 'current');
      const [clause] = (current?.clauses ?? []).filter(({ purposes }) =>
        purposes?.includes('analytics'),
      );
      expect(clause).toMatchObject({ number, title });
      expect(clause?.text).toBeTruthy();
    },
  );

  it('S4: the one clause is given and refused in its parts, each traced to it', async () => {
    const visit = await arrive(under('ncp-2021', { region: 'DE' }));
    const parts = ['development', 'personalisation', 'analytics', 'advertising', 'marketing'];
    expect(visit.open()).toEqual(expect.arrayContaining(parts));
    for (const part of parts) {
      await visit.assent.rejectAll();
      await visit.assent.set({ [part]: true });
      expect(parts.filter((id) => visit.assent.has(id))).toEqual([part]);
    }
    const receipt = (await visit.receipts()).at(-1);
    for (const part of parts)
      expect(receipt?.purposes[part]?.clause, part).toBe('purpose.marketing');
  });

  it('S5: what the policy does not declare is denied, even after a yes to all', async () => {
    const visit = await arrive(
      under('koscom-2023', { region: 'DE', purposes: ['analytics', 'functional', { id: 'spying', name: 'Spying' }] }),
    ); // prettier-ignore
    expect(visit.heard.error.map(({ message }) => message).join()).toMatch(
      /"functional"[^]*"spying"/,
    );
    await visit.assent.acceptAll();
    expect(visit.has('analytics', 'functional', 'spying')).toEqual([true, false, false]);
    expect(visit.assent.why('spying')).toBe('undeclared');
    await expect(visit.assent.set({ spying: true })).rejects.toThrow(/"spying"/);
  });

  it('what is asked in a form is not part of "accept all" (S12)', async () => {
    const visit = await arrive(under('ncp-2021', { region: 'DE' }));
    visit.actions().acceptAll();
    await settled();
    expect(visit.has('newsletter', 'inquiry', 'service-request')).toEqual([false, false, false]);
    await visit.assent.set({ inquiry: true }, { layer: 'form' });
    expect(visit.has('newsletter', 'inquiry')).toEqual([false, true]);
    expect((await visit.receipts()).at(-1)).toMatchObject({ layer: 'form', method: 'form' });
  });
});

describe('S46: whom to ask', () => {
  it.each([
    ['KR', ['privacy-officer', 'handler', 'complaints', 'complaints', 'complaints']],
    ['DE', ['privacy-officer', 'handler']],
  ])('in %s, by role, from the policy', async (region, roles) => {
    const visit = await arrive(under('ncp-2021', { region }));
    expect(visit.shown().contacts.map(({ role }) => role)).toEqual(roles);
    for (const contact of visit.shown().contacts) expect(contact.phone).toBeTruthy();
  });

  it('the configuration’s own word wins, for those whom it concerns: where they are or live', async () => {
    const contacts = [
      { role: 'handler', name: 'Desk', phone: '1' },
      { role: 'complaints', name: 'CNIL', url: 'https://cnil.example/', country: 'FR' },
      { role: 'complaints', name: 'Datatilsynet', url: 'https://no.example/', country: 'NO' },
    ] as const;
    const visit = await arrive(
      under('ncp-2021', {
        region: { location: 'US-CA', residence: 'FR' },
        controller: { contacts },
      }),
    );
    expect(visit.shown().contacts.map(({ name }) => name)).toEqual(['Desk', 'CNIL']);
  });
});

describe('S58: a tenant with a policy of its own on the same site', () => {
  const landlord: Config = { region: 'DE', purposes: ['analytics'], policy: { id: 'landlord', version: '1' }, controller: { name: 'Landlord' } }; // prettier-ignore
  const tenant: Config = { region: 'DE', purposes: ['analytics'], policy: { id: 'tenant', version: '1' }, controller: { name: 'Tenant' } }; // prettier-ignore

  it('gets no yes that was given to somebody else, though the versions have the same name', async () => {
    await (await arrive(landlord)).assent.acceptAll();
    await settled();
    const visit = await arrive(tenant);
    expect(visit.has('analytics')).toEqual([false]);
    expect(visit.notice()?.view).toBe('banner');
  });

  it('gets none either from the landlord’s page in another tab', async () => {
    await (await arrive(landlord)).assent.acceptAll();
    await settled();
    const yes = remembered() as string;
    tabWrites(null);
    await settled();
    const tab = await arrive(tenant);
    expect(tab.shown().view).toBe('banner');
    tabWrites(yes);
    await settled();
    expect(tab.has('analytics')).toEqual([false]);
    expect(tab.assent.status('analytics')).toBe('unset');
  });

  it('starts a chain of receipts and a subject of its own', async () => {
    await (await arrive(landlord)).assent.acceptAll();
    await settled();
    const visit = await arrive(tenant);
    await visit.assent.rejectAll();
    const [theirs, ours] = await visit.receipts();
    expect([theirs?.policy.id, ours?.policy.id]).toEqual(['landlord', 'tenant']);
    expect(ours).toMatchObject({ seq: 1, prev: null });
    expect(ours?.subject).not.toBe(theirs?.subject);
  });

  it('with a name of its own for the record never meets the landlord’s answers or receipts', async () => {
    const own = { ...tenant, cookie: { name: 'tenant' } };
    await (await arrive(landlord)).assent.acceptAll();
    await settled();
    const visit = await arrive(own);
    expect(visit.has('analytics')).toEqual([false]);
    await visit.assent.rejectAll();
    const [receipt, ...more] = await visit.receipts();
    expect(more).toEqual([]);
    expect(receipt).toMatchObject({ policy: { id: 'tenant' }, seq: 1, prev: null });
    const back = await arrive(landlord);
    expect(back.has('analytics')).toEqual([true]);
    expect((await back.receipts()).map(({ policy }) => policy.id)).toEqual(['landlord']);
    expect((await back.receipts())[0]?.subject).not.toBe(receipt?.subject);
  });
});
