import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredBySignal, modeOf, strictness, type Purpose } from '../../src/decisions/purposes.js';
import { regimeFor } from '../../src/region/regime-for.js';
import { resolveRegion, type Hints } from '../../src/region/resolve-region.js';
import type { LawConfig, Regime, RegionConfig } from '../../src/types.js';
import {
  day,
  hint,
  law,
  purpose,
  readableHint,
  unreadableHint,
  type Hint,
} from './arbitrary-places.js';

interface World {
  located: { page?: Hint[]; serverTiming?: Hint[]; endpoint?: Hint; record?: Hint };
  further: { residence?: Hint; service?: Hint };
  zoneIsEuropean: boolean;
  trustHeuristics: boolean;
  candidates: readonly string[];
  law: LawConfig;
  today: string;
}

/** Several hints of one kind arrive with commas between them; what is no text arrives alone. */
const several = fc
  .array(hint, { minLength: 1, maxLength: 3 })
  .map((hints) =>
    hints.every(({ text }) => typeof text === 'string') ? hints : hints.slice(0, 1),
  );
const some = { requiredKeys: [] };
const places = {
  located: fc.record({ page: several, serverTiming: several, endpoint: hint, record: hint }, some),
  further: fc.record({ residence: hint, service: hint }, some),
};
const world: fc.Arbitrary<World> = fc.record({
  ...places,
  zoneIsEuropean: fc.boolean(),
  trustHeuristics: fc.boolean(),
  candidates: fc.uniqueArray(fc.constantFrom(...'US PR DE KR NZ ZA CA HK SG'.split(' ')), {
    maxLength: 3,
  }),
  law,
  today: day,
}) as fc.Arbitrary<World>;

const joined = (hints: readonly Hint[]) =>
  hints.length === 1 ? hints[0]?.text : hints.map(({ text }) => text).join();

const resolve = ({ located, further, ...world }: World) =>
  resolveRegion(
    Object.fromEntries(
      Object.entries(further).map(([name, { text }]) => [name, text]),
    ) as RegionConfig,
    {
      ...Object.fromEntries(
        Object.entries(located).map(([name, given]) => [
          name,
          Array.isArray(given) ? joined(given) : given?.text,
        ]),
      ),
      zoneIsEuropean: () => world.zoneIsEuropean,
      candidates: new Set(world.candidates),
    } as Hints,
    world,
  );

const isGuess = ({ located, trustHeuristics, candidates }: World) =>
  !Object.keys(located).length && trustHeuristics && candidates.length > 0;

/** Every place that the visitor may be in or belong to; undefined: it may be any. */
const compatible = (world: World): (string | undefined)[] => {
  const located = Object.values(world.located as Record<string, Hint | Hint[]>).flat();
  const here = located.length
    ? located.map(({ code }) => code)
    : isGuess(world)
      ? world.candidates
      : [undefined];
  return [...here, ...Object.values(world.further).map(({ code }: Hint) => code)];
};

const laxness = (regime: Regime, purpose: Purpose) => strictness.indexOf(modeOf(regime, purpose));
const runs = { numRuns: 3000 };

describe('S29: no way to talk the law down', () => {
  it('no combination of hints gives a mode laxer than any place they allow', () => {
    fc.assert(
      fc.property(world, purpose, (world, purpose) => {
        const { regime } = resolve(world);
        for (const code of compatible(world))
          expect(laxness(regime, purpose)).toBeLessThanOrEqual(
            laxness(regimeFor([code], world.law, world.today), purpose),
          );
      }),
      runs,
    );
  });

  it('nor a signal, a block, a question or a period less than any of them', () => {
    fc.assert(
      fc.property(world, purpose, (world, purpose) => {
        const { regime, region } = resolve(world);
        // A guess between several laws is no place at all.
        fc.pre(!isGuess(world) || region.by === 'heuristic');
        for (const code of compatible(world)) {
          const there = regimeFor([code], world.law, world.today);
          if (coveredBySignal(there, purpose)) expect(coveredBySignal(regime, purpose)).toBe(true);
          if (there.notice === 'ask') expect(regime.notice).toBe('ask');
          if (there.showSignal) expect(regime.showSignal).toBe(true);
          expect(regime.blocks ?? []).toEqual(expect.arrayContaining([...(there.blocks ?? [])]));
          expect(regime.grantMonths).toBeLessThanOrEqual(there.grantMonths);
          expect(regime.denyMonths).toBeGreaterThanOrEqual(there.denyMonths);
        }
      }),
      runs,
    );
  });

  it('no law of the owner’s reaches a visitor whose place is unknown', () => {
    fc.assert(
      fc.property(world, unreadableHint, fc.boolean(), purpose, (world, bad, none, purpose) => {
        const lost: World = none
          ? { ...world, located: {}, trustHeuristics: false }
          : { ...world, located: { ...world.located, serverTiming: [bad] } };
        expect(modeOf(resolve(lost).regime, purpose)).toBe('opt-in');
      }),
      runs,
    );
  });

  it('one more hint never makes the rules laxer, unless there was none', () => {
    const more = fc.constantFrom('page', 'serverTiming', 'endpoint', 'residence', 'service');
    fc.assert(
      fc.property(world, more, hint, purpose, (world, name, extra, purpose) => {
        const isPlace = name !== 'residence' && name !== 'service';
        const before = Object.keys(world.located).length > 0;
        // The first hint of a place stands in for nothing, or for a guess.
        fc.pre(before || !isPlace);
        const { located, further } = world;
        const next: World = isPlace
          ? { ...world, located: add(located, name, extra) }
          : { ...world, further: { ...further, [name]: further[name] ?? extra } };
        expect(laxness(resolve(next).regime, purpose)).toBeLessThanOrEqual(
          laxness(resolve(world).regime, purpose),
        );
      }),
      runs,
    );
  });

  it('the first hint makes them laxer only where it can be read', () => {
    fc.assert(
      fc.property(world, unreadableHint, purpose, (world, bad, purpose) => {
        const next = { ...world, located: { page: [bad] } };
        expect(modeOf(resolve(next).regime, purpose)).toBe('opt-in');
      }),
      runs,
    );
  });

  it('a clock that is wrong never does, and an untrusted one never lowers', () => {
    fc.assert(
      fc.property(world, purpose, (world, purpose) => {
        const plain = resolve({ ...world, zoneIsEuropean: false, trustHeuristics: false }).regime;
        const clock = resolve({ ...world, trustHeuristics: false, zoneIsEuropean: true }).regime;
        expect(laxness(clock, purpose)).toBeLessThanOrEqual(laxness(plain, purpose));
      }),
      runs,
    );
  });

  it('names a place only where one was read, and says by what', () => {
    fc.assert(
      fc.property(world, (world) => {
        const { region } = resolve(world);
        if (region.by === 'none') expect(region).toMatchObject({ code: 'ZZ' });
        expect(region.code).toMatch(/^([A-Z]{2}(-[A-Z0-9]{1,3})?)$/);
        expect(region.regime).toMatch(/^[a-z0-9][a-z0-9-]{0,31}$/);
      }),
      runs,
    );
  });

  it('nothing at all that arrives in place of a hint makes it fail', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), readableHint, (a, b, c, fine) => {
        const hints = { page: a, serverTiming: b, endpoint: fine.text, record: c } as Hints;
        const { regime } = resolveRegion({}, { ...hints, zoneIsEuropean: () => false });
        expect(regime.id).toBeTruthy();
      }),
      runs,
    );
  });
});

const add = (located: World['located'], name: string, extra: Hint): World['located'] => {
  const given = (located as Record<string, Hint | Hint[] | undefined>)[name];
  // What is no text cannot stand beside others, so it stands alone; it is not one more then.
  if (Array.isArray(given))
    return [...given, extra].every(({ text }) => typeof text === 'string')
      ? { ...located, [name]: [...given, extra] }
      : located;
  if (given) return located;
  return { ...located, [name]: name === 'endpoint' ? extra : [extra] };
};
