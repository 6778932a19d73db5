// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../src/types.js';
import { arrive, begin, end, entryFor, example, on, serve, settled, withControl } from './visit.js';

beforeEach(begin);
afterEach(end);

const purposes = ['analytics', 'advertising', 'marketing'] as const;
const config = (region: Config['region']): Config => ({ region: region as string, purposes });

describe('S8: accepting or acknowledging a policy', () => {
  it.each([
    ['US', 'us', 'acceptance', 'us.1'],
    ['SG', 'sg', 'acknowledgement', 'sg.1'],
    ['PR', 'us', 'acceptance', 'us.1'],
  ])('in %s is a record of its own kind and switches nothing on', async (region, document, kind, clause) => {
    const visit = await arrive(config(region));
    expect(visit.shown().acknowledgements).toMatchObject([{ kind, document, clause }]);
    expect(visit.shown().acknowledgements[0]).not.toHaveProperty('done');
    const { allowed, purposes } = visit.assent.get();
    const receipt = await visit.assent.acknowledge(document);
    expect(visit.assent.get().allowed).toEqual(allowed);
    expect(visit.assent.get().purposes).toEqual(purposes);
    expect(receipt).toMatchObject({ event: 'accepted', method: 'acknowledge', acknowledged: { kind, document, clause } });
    for (const id of ['analytics', 'advertising', 'marketing'])
      expect(receipt.purposes[id]?.state, id).toBe('unasked');
    expect(await visit.receipts()).toHaveLength(1);
    expect(visit.shown().acknowledgements[0]?.done).toMatch(/Z$/);
  }); // prettier-ignore

  it('does not close the question and answers none of it', async () => {
    const visit = await arrive(config('SG'));
    expect(visit.shown().view).toBe('banner');
    visit.actions().acknowledge('sg');
    await settled();
    expect(visit.shown()).toMatchObject({ view: 'banner', saved: false });
    expect(visit.open()).toEqual(['analytics', 'advertising', 'marketing']);
    expect((await arrive(config('SG'))).notice()?.view).toBe('banner');
  });

  it('is no decision: nothing says that one was made', async () => {
    const visit = await arrive(config('SG'));
    await visit.assent.acknowledge();
    expect(visit.assent.get().decidedAt).toBeUndefined();
    expect(visit.assent.get().method).toBeUndefined();
  });

  it('leaves an earlier answer, its age and its date as they are', async () => {
    on('2026-01-01T00:00:00Z');
    const visit = await arrive(config('SG'));
    visit.actions().rejectAll();
    await settled();
    on('2026-03-01T00:00:00Z');
    const later = await arrive(config('SG'));
    await later.assent.acknowledge('sg');
    expect(later.assent.get().purposes).toEqual({ analytics: 'denied', advertising: 'denied', marketing: 'denied' }); // prettier-ignore
    expect(later.assent.get().decidedAt).toBe('2026-01-01T00:00:00.000Z');
    await settled();
    withControl();
    // Six months after the no, not after the acknowledgement.
    on('2026-07-01T00:00:01Z');
    expect((await arrive(config('SG'))).notice()?.view).toBe('banner');
  });

  it('is wanted from everybody whom several addenda cover, one by one', async () => {
    const visit = await arrive(config({ location: 'SG', service: 'US' }));
    const waiting = () =>
      visit.shown().acknowledgements.filter(({ done }) => !done).map(({ document }) => document); // prettier-ignore
    expect(waiting().toSorted()).toEqual(['sg', 'us']);
    await visit.assent.acknowledge('us');
    expect(waiting()).toEqual(['sg']);
    await visit.assent.acknowledge('sg');
    expect(waiting()).toEqual([]);
    expect((await visit.receipts()).map(({ acknowledged }) => acknowledged?.document)).toEqual(['us', 'sg']); // prettier-ignore
    const next = await arrive(config({ location: 'SG', service: 'US' }));
    expect(next.shown().acknowledgements.every(({ done }) => done)).toBe(true);
  });

  it.each([
    ['DE', undefined],
    ['DE', 'us'],
    ['US', 'sg'],
    ['US', 'constructor'],
  ])('in %s, of %j, where nothing asks for it, is refused and leaves no trace', async (region, document) => {
    const visit = await arrive(config(region));
    await expect(visit.assent.acknowledge(document)).rejects.toThrow(TypeError);
    expect(localStorage.getItem('assent.accepted')).toBeNull();
    expect(await visit.receipts()).toEqual([]);
  }); // prettier-ignore

  it('of the owner’s own policy is asked again with its next version', async () => {
    const [before, after] = [example('ncp-2019'), example('ncp-2021')];
    serve({ '/a.json': before, '/b.json': after });
    const given: Config = {
      region: 'US',
      purposes,
      policy: { utcOffset: '+09:00', versions: [entryFor(before, '/a.json'), entryFor(after, '/b.json')] },
    };
    on('2021-07-01T00:00:00Z');
    const visit = await arrive(given);
    const receipt = await visit.assent.acknowledge('us');
    expect(receipt.acknowledged?.version).toBe('2019-02-28');
    on('2021-10-01T00:00:00Z');
    const later = await arrive(given);
    expect(later.shown().acknowledgements).toMatchObject([{ document: 'us', version: '2021-09-23' }]);
    expect(later.shown().acknowledgements[0]).not.toHaveProperty('done');
  }); // prettier-ignore

  it('made on a page whose question stands open does not take anything put away for told', async () => {
    const visit = await arrive(config('US'));
    await visit.assent.acknowledge('us');
    await settled();
    expect((await arrive(config('US'))).notice()?.view).toBe('banner');
  });
});
