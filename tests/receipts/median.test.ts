// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { addendaFor } from '../../src/policy/addenda-for.js';
import { settingsFrom } from '../../src/config/settings.js';
import { openDesk } from '../../src/receipts/desk.js';
import { canonical } from '../../src/receipts/canonical.js';
import { waitingChange } from '../../src/receipts/waiting-change.js';
import { Ledger } from '../../src/decisions/ledger.js';
import { resolveRegion } from '../../src/region/resolve-region.js';
import type { Config, Layer, Method } from '../../src/types.js';
import { texts } from '../../widget/locales/en.js';
import { seeded } from '../../collector/torture/seeded.mjs';
import { allVendors } from '../all-vendors.js';

/** The purposes of the documentation's shop, and its vendors. */
const config: Config = {
  purposes: ['necessary', 'functional', 'analytics', 'advertising', 'newsletter'],
  vendors: [
    { id: 'google-analytics', measurementId: 'G-ABCD1234' },
    { id: 'adjust', appToken: 'abcdefghijkl', environment: 'sandbox' },
  ],
  policy: { id: 'privacy', version: '2026-11', effective: '2026-11-22', url: '/privacy' },
  controller: { name: 'Example Ltd', contact: 'privacy@shop.example' },
};

/** Events of one visitor: a first answer, a changed mind, one purpose taken back, then all of them. */
const events: [Method, Layer, (id: string) => boolean | undefined][] = [
  ['accept_all', 'banner', () => true],
  ['save_choices', 'preferences', (id) => id !== 'advertising'],
  ['toggle', 'api', (id) => (id === 'analytics' ? false : undefined)],
  ['withdraw_all', 'preferences', () => false],
];

describe('what a receipt weighs', () => {
  it('is 1.1 kB at most in the middle of first answers, changes, single switches and withdrawals', () => {
    const random = seeded(6);
    const sizes: number[] = [];
    for (let visitor = 0; visitor < 60; visitor++) {
      localStorage.clear();
      const settings = settingsFrom(config, allVendors);
      const gpc = random.next() < 0.2;
      const { region, regime, codes } = resolveRegion(settings.region, {
        page: random.pick(['US', 'US-CA', 'DE', 'FR', 'SG', 'HK', 'KR']),
        zoneIsEuropean: () => false,
      });
      const ledger = new Ledger(
        settings,
        { region, regime, widenedSince: () => new Set<string>() },
        undefined,
        gpc,
      );
      const desk = openDesk({
        settings,
        site: 'www.shop.example',
        sdk: 'assent/0.1.0',
        report() {},
        error() {},
      });
      let at = Date.parse('2026-11-22T10:00:00.123Z');
      for (const [method, layer, choose] of events) {
        const before = ledger.situation.decisions;
        const ids = settings.purposes.map(({ id }) => id).filter((id) => id !== 'necessary');
        const choices = Object.fromEntries(
          ids.flatMap((id) => {
            const yes = choose(id);
            return yes === undefined ? [] : [[id, yes]];
          }),
        );
        at += 1000 + random.below(1e9);
        ledger.decide(choices, method, at);
        const standing = { ...ledger.standing(), region, addenda: [], policyId: 'privacy', policyVersion: '2026-11' };
        desk.take(
            waitingChange(
              { before, after: ledger.situation.decisions, at, method, layer },
              ledger.entry('key', standing),
              {
                settings,
                regime,
                inputs: undefined,
                special: {},
                addenda: addendaFor(codes).map(({ id, version, effective }) => ({ id, version, effective })),
                language: 'en',
                gpc,
                dnt: false,
                expires: ledger.askAgainAt(),
                document: undefined,
                blocks: [],
                conflicts: [],
                acknowledged: undefined,
                left: [],
              },
            ),
          layer === 'api' ? undefined : texts,
        );
      } // prettier-ignore
      for (const receipt of desk.history()) sizes.push(canonical(receipt).length);
    }
    sizes.sort((a, b) => a - b);
    expect(sizes).toHaveLength(240);
    expect(sizes[120]).toBeLessThanOrEqual(1100);
  });
});
