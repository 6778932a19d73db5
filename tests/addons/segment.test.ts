// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { segment, type Analytics, type SegmentOptions } from '../../addons/segment.js';
import { fakeAssent } from './fake-assent.js';

type Payload = { obj: { event: string; context: { consent?: object } } };
type Step = (call: { payload: Payload; next(payload: Payload | null): void }) => unknown;
interface Settings {
  integrations: Record<string, unknown>;
  remotePlugins: { name: string; creationName: string }[];
}

/** As Segment's library does it: middleware one after another, then each destination's own. */
const library = () => {
  const source: Step[] = [];
  const destination: [string, Step][] = [];
  const delivered: { to: string; event: string; consent: unknown }[] = [];
  const loads: { key: unknown; settings: Settings }[] = [];
  const pass = async (payload: Payload, steps: readonly Step[]): Promise<Payload | null> => {
    let now: Payload | null = payload;
    for (const step of steps) {
      if (!now) return null;
      const given = now;
      now = await new Promise<Payload | null>((resolve) => {
        const answer = step({ payload: given, next: resolve });
        void Promise.resolve(answer).then((value) => value === null && resolve(null));
      });
    }
    return now;
  };
  const analytics = {
    load: (key: unknown, options: { updateCDNSettings?: (all: Settings) => Settings } = {}) => {
      const fetched: Settings = {
        integrations: { 'Segment.io': {}, 'Facebook Pixel': {}, Hotjar: {} },
        remotePlugins: [{ name: 'Pinterest (Actions)', creationName: 'Actions Pinterest' }],
      };
      loads.push({ key, settings: options.updateCDNSettings?.(fetched) ?? fetched });
    },
    track: async (event: string, _properties?: object, context: object = {}) => {
      const sent = await pass({ obj: { event, context } }, source);
      if (!sent) return;
      for (const to of ['Segment.io', 'Facebook Pixel']) {
        const own = destination.filter(([name]) => name === to).map(([, step]) => step);
        const last = await pass(sent, own);
        if (last) delivered.push({ to, event: last.obj.event, consent: last.obj.context.consent });
      }
    },
    addSourceMiddleware: (step: Step) => void source.push(step),
    addDestinationMiddleware: (name: string, step: Step) => void destination.push([name, step]),
  };
  return { analytics: analytics as unknown as Analytics, loads, delivered };
};
const turn = () => new Promise((done) => setTimeout(done));
const options: SegmentOptions = {
  integrations: { 'Facebook Pixel': 'advertising', 'Actions Pinterest': 'advertising' },
};
const open = (allowed: Record<string, boolean>, over = options) => {
  const assent = fakeAssent(allowed);
  const fake = library();
  segment(fake.analytics, assent, over);
  assent.start();
  return { assent, ...fake };
};

afterEach(() => {
  delete (window as { analytics?: unknown }).analytics;
});

describe('Segment', () => {
  it('is not loaded before a yes, and once after it', async () => {
    const { assent, analytics, loads } = open({ analytics: false, advertising: false });
    void analytics.load('KEY');
    void analytics.load('KEY');
    await turn();
    expect(loads).toEqual([]);
    assent.decide({ analytics: true });
    await turn();
    expect(loads.map(({ key }) => key)).toEqual(['KEY']);
  });

  it('loads no destination whose purpose is not allowed', async () => {
    const { analytics, loads } = open({ analytics: true, advertising: false });
    await analytics.load('KEY');
    expect(Object.keys(loads[0]?.settings.integrations ?? {})).toEqual(['Segment.io', 'Hotjar']);
    expect(loads[0]?.settings.remotePlugins).toEqual([]);
  });

  it('keeps what the owner does to its settings', async () => {
    const { analytics, loads } = open({ analytics: true, advertising: true });
    const updateCDNSettings = ({ integrations, ...all }: Settings) => ({
      ...all,
      integrations: { ...integrations, Own: {} },
    });
    await analytics.load('KEY', { updateCDNSettings });
    expect(loads[0]?.settings.integrations).toHaveProperty('Own');
    expect(loads[0]?.settings.remotePlugins).toHaveLength(1);
  });

  it('has what is allowed in every event', async () => {
    const { analytics, delivered } = open({ analytics: true, advertising: false });
    await analytics.load('KEY');
    await analytics.track('Bought');
    expect(delivered).toEqual([
      {
        to: 'Segment.io',
        event: 'Bought',
        consent: { categoryPreferences: { necessary: true, analytics: true, advertising: false } },
      },
    ]);
  });

  it('is told a change, and gets nothing more after a withdrawal', async () => {
    const { assent, analytics, delivered } = open({ analytics: true, advertising: true });
    await analytics.load('KEY');
    assent.decide({ advertising: false });
    await turn();
    expect(delivered.map(({ to, event }) => [to, event])).toEqual([
      ['Segment.io', 'Segment Consent Preference Updated'],
    ]);
    delivered.length = 0;
    assent.decide({ analytics: false });
    await analytics.track('Bought');
    await turn();
    expect(delivered).toEqual([]);
  });

  it('may stand under another purpose', async () => {
    const { analytics, loads } = open(
      { analytics: true, advertising: false },
      { purpose: 'advertising' },
    );
    void analytics.load('KEY');
    await turn();
    expect(loads).toEqual([]);
  });

  it('as the snippet makes it is followed to the library that takes its place', async () => {
    const assent = fakeAssent({ analytics: true });
    const stub = Object.assign([] as unknown[], library().analytics);
    segment(stub as unknown as Analytics, assent);
    assent.start();
    const { analytics, delivered } = library();
    (window as { analytics?: unknown }).analytics = analytics;
    await (stub as unknown as Analytics).load('KEY');
    await analytics.track('Seen');
    expect(delivered[0]).toMatchObject({ consent: { categoryPreferences: { analytics: true } } });
  });
});
