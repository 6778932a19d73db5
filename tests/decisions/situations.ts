import { settingsFrom, type KnownVendor, type Settings } from '../../src/config/settings.js';
import type { Purpose } from '../../src/decisions/purposes.js';
import type { Answer, DecisionRecord } from '../../src/decisions/record.js';
import { regimes } from '../../src/regimes/index.js';
import type { Config, Regime } from '../../src/types.js';
import { permits, type Standing } from '../../src/decisions/record.js';
import { allVendors } from '../all-vendors.js';

export const regimeNamed = (id: string): Regime => {
  const regime = regimes.find((one) => one.id === id);
  if (!regime) throw new Error(`no regime ${id}`);
  return regime;
};

export const settings = (config: Config = {}): Settings => settingsFrom(config, allVendors);

export const vendor = (id: string, saleOrShare = false): KnownVendor =>
  ({ id, name: id, saleOrShare, hosts: [], storage: [] }) as unknown as KnownVendor;

/** A purpose of a known kind, with or without a vendor that counts as sale or sharing. */
export const purpose = (id: string, over: Partial<Purpose> = {}): Purpose => ({
  id,
  like: id,
  form: false,
  required: id === 'necessary',
  vendors: [],
  shared: false,
  ...over,
});

export const answer = (granted: boolean, at: number, despiteSignal = false): Answer => ({
  granted,
  at,
  despiteSignal,
});

export const day = 864e5;
export const at = (text: string): number => Date.parse(text);

export const record = (over: Partial<DecisionRecord> = {}): DecisionRecord => {
  const made: DecisionRecord = {
    key: '1k2j3h',
    until: at('2027-05-22T10:00:00.000Z'),
    at: at('2026-11-22T10:00:00.000Z'),
    region: { code: 'DE', regime: 'eu-eea', by: 'page' },
    addenda: ['eu'],
    policyId: 'policy',
    policyVersion: '2026-11',
    since: '2026-11',
    method: 'save_choices',
    subject: 's_a4ayc_80_OGda4BO_1o_V0',
    seq: 3,
    why: {
      necessary: 'necessary',
      analytics: 'granted',
      'google-analytics': 'granted',
      advertising: 'refused',
      adjust: 'refused',
    },
    decisions: { analytics: 'granted', advertising: 'denied' },
    answers: {
      analytics: answer(true, at('2026-11-22T10:00:00.000Z')),
      advertising: answer(false, at('2026-11-22T10:00:00.000Z')),
    },
    vendors: ['google-analytics', 'adjust'],
    refusedVendors: [],
    away: {},
    expired: [],
    ...over,
  };
  const ages = Object.values(made.answers).map(({ at }) => at);
  const known = Object.keys(made.decisions).map((id) => [id, 'not-asked'] as const);
  return {
    ...made,
    why: { ...Object.fromEntries(known), ...made.why },
    ...(ages.length && { decidedAt: Math.max(...ages) }),
  };
};

/** Purposes of a standing that may run. */
export const allowedIn = (standing: Pick<Standing, 'why' | 'decisions'>): string[] =>
  ['necessary', ...Object.keys(standing.decisions)].filter((id) => permits(standing, id));
