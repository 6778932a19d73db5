import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed, type Situation } from '../../src/decisions/allowed.js';
import { modeOf } from '../../src/decisions/purposes.js';
import { parseRegion } from '../../src/region/parse-region.js';
import { regimeFor } from '../../src/region/regime-for.js';
import { isAsStrict, strictestOf } from '../../src/region/strictest.js';
import { regimes } from '../../src/regimes/index.js';
import type { Decision, Regime } from '../../src/types.js';
import { day, law, purpose, readableHint } from './arbitrary-places.js';

const regime = fc.constantFrom(...regimes);
const situation = (
  regime: Regime,
  gpc: boolean,
  decisions: Record<string, Decision> = {},
): Situation => ({
  regime,
  decisions,
  gpc,
  despiteSignal: [],
  expired: [],
  refusedVendors: [],
});

describe('S2: every optional purpose starts off where the law says opt-in', () => {
  it('in every region, under every law of the owner’s, on every day', () => {
    fc.assert(
      fc.property(readableHint, law, day, purpose, fc.boolean(), (hint, law, day, purpose, gpc) => {
        const here = regimeFor([hint.code], law, day);
        fc.pre(modeOf(here, purpose) === 'opt-in');
        expect(isAllowed(purpose, situation(here, gpc))).toBe(false);
        expect(isAllowed(purpose, situation(here, gpc, { [purpose.id]: 'denied' }))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('and a purpose that no law knows is opt-in in all of them', () => {
    for (const here of regimes) {
      const own = {
        id: 'heatmaps',
        like: undefined,
        form: false,
        shared: false,
        vendors: [],
        required: false,
      };
      expect(isAllowed(own, situation(here, false)), here.id).toBe(false);
    }
  });
});

describe('S24: in Hong Kong marketing and new services need a recorded yes', () => {
  const ask = (id: string, decisions: Record<string, Decision> = {}, codes = ['HK']) => {
    const one = {
      id,
      like: id,
      form: id === 'newsletter',
      shared: false,
      vendors: [],
      required: false,
    };
    return isAllowed(one, situation(regimeFor(codes), false, decisions));
  };

  it('even where statistics and analytics run on a notice', () => {
    expect(ask('statistics')).toBe(true);
    expect(ask('analytics')).toBe(true);
    for (const id of ['development', 'marketing', 'newsletter', 'advertising']) {
      expect(ask(id), id).toBe(false);
      expect(ask(id, { [id]: 'denied' }), id).toBe(false);
      expect(ask(id, { [id]: 'granted' }), id).toBe(true);
      expect(ask(id, { analytics: 'granted', statistics: 'granted' }), id).toBe(false);
    }
  });

  it('wherever else the visitor may be or belong', () => {
    for (const code of 'US AU JP SG CA-ON KR DE NZ CN'.split(' '))
      for (const id of ['development', 'marketing', 'newsletter'])
        for (const codes of [
          ['HK', code],
          [code, 'HK'],
        ])
          expect(ask(id, {}, codes), `${codes.join()} ${id}`).toBe(false);
  });
});

describe('the strictest of several laws', () => {
  it('is as strict as each, for whatever laws there may be', () => {
    const mode = fc.constantFrom('opt-in', 'opt-out', 'notice', 'exempt-optout');
    const invented = fc.record({
      id: fc.constant('invented'),
      regions: fc.constantFrom('KR', 'CN', ''),
      modes: fc.dictionary(
        fc.constantFrom(
          'functional',
          'statistics',
          'analytics',
          'advertising',
          'saleOrShare',
          'transfer',
        ),
        mode,
      ),
      gpc: fc.subarray(['advertising', 'marketing', 'saleOrShare']),
      notice: fc.constantFrom('ask', 'inform'),
      grantMonths: fc.constantFrom(6, 12),
      denyMonths: fc.constantFrom(6, 12),
    }) as fc.Arbitrary<Regime>;
    const rank = ['opt-in', 'opt-out', 'exempt-optout', 'notice', 'always'];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(invented, regime), { minLength: 1, maxLength: 4 }),
        purpose,
        (laws, purpose) => {
          const result = strictestOf(laws);
          for (const one of laws)
            expect(rank.indexOf(modeOf(result, purpose))).toBeLessThanOrEqual(
              rank.indexOf(modeOf(one, purpose)),
            );
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('comparing is no guess: what is as strict is never laxer for any purpose', () => {
    fc.assert(
      fc.property(regime, regime, purpose, (a, b, purpose) => {
        fc.pre(isAsStrict(a, b));
        const rank = ['opt-in', 'opt-out', 'exempt-optout', 'notice', 'always'];
        expect(rank.indexOf(modeOf(a, purpose))).toBeLessThanOrEqual(
          rank.indexOf(modeOf(b, purpose)),
        );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('reading a region', () => {
  it('gives a code or nothing, and the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ maxLength: 3 }), fc.anything()), (value) => {
        const code = parseRegion(value);
        if (code !== undefined) {
          expect(code).toMatch(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);
          expect(parseRegion(code)).toBe(code);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
