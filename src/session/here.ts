import type { Addendum, DocumentRef, PromiseConflict, Regime, ResolvedRegion } from '../types.js';
import { check } from '../config/check.js';
import { apart, withoutLooks } from '../config/looks.js';
import { placeOf, settingsFrom, type Settings } from '../config/settings.js';
import type { DecisionRecord } from '../decisions/record.js';
import { addendaFor } from '../policy/addenda-for.js';
import { regionInputs, type RegionInputs } from '../region/inputs.js';
import { endpointHint, zoneIsEuropean } from '../region/late-hints.js';
import { resolveRegion } from '../region/resolve-region.js';
import type { Core } from '../core.js';
import { loadVendors, type VendorModules } from '../vendors/load-vendors.js';
import { conflictsBetween } from './conflicts.js';
import { policyInForce, type PolicyInForce } from './policy-in-force.js';
import { purposesHere } from './purposes-here.js';
import { refuseConfig } from './refuse-config.js';

export const day = 864e5;

/** What holds on this page for this visitor, before any answer is looked at. */
export interface Here {
  settings: Settings;
  region: ResolvedRegion;
  inputs: RegionInputs | undefined;
  regime: Regime;
  /** ISO 3166 codes of where the visitor is, lives, and whose service the page is. */
  codes: readonly string[];
  policy: PolicyInForce;
  addenda: readonly Addendum[];
  refs: readonly DocumentRef[];
  conflicts: readonly PromiseConflict[];
  /** The device's record, if it is this controller's. */
  record: DecisionRecord | undefined;
  /** Policy version that its answers are known under, and the purposes whose terms widened since. */
  since: string;
  widened: ReadonlySet<string> | 'all';
  /** What the owner has to do, in sentences. */
  complaints: readonly string[];
  modules: VendorModules;
  /** Ids of vendors whose files did not arrive; a later page may have more luck. */
  absent: readonly string[];
  /** Do Not Track is on, and the owner heeds it. */
  dnt: boolean;
}

/**
 * Checks the configuration and finds out which policy, place and law apply. The record is read when it
 * was `restored`. Throws what is wrong with
 * the configuration, and rejects when the policy in force cannot be read: then nothing opens.
 */
export const findHere = async (core: Core, restored?: Promise<unknown>): Promise<Here> => {
  const { hints, loaders, read } = core;
  const [modules] = await Promise.all([
    loadVendors(core.config?.vendors, loaders.vendor),
    restored,
  ]);
  const { problems, looks } = apart(check(core.config, modules));
  if (problems.length) refuseConfig(problems, loaders);
  const config = withoutLooks(core.config, looks);
  const place = placeOf(config);
  const now = Date.now();

  // An endpoint is asked wherever the page itself says nothing; until it has answered all is closed.
  const known = place.location ?? hints.page ?? hints.serverTiming;
  const [endpoint, policy] = await Promise.all([
    place.endpoint && known === undefined ? endpointHint(place.endpoint) : undefined,
    policyInForce(config, loaders, now),
  ]);
  // Another controller's policy under the same name is another's record (S58).
  const found = read();
  const record = found?.policyId === policy.ref.id ? found : undefined;
  // People travel: what an older page knew is good for a day.
  const recent = record && record.region.code !== 'ZZ' && now < record.at + day;
  const guess = place.trustHeuristics && !recent && (known ?? endpoint) === undefined;
  const zones = guess ? await loaders.zones().catch(() => undefined) : undefined;
  const { region, regime, codes } = resolveRegion(
    place,
    {
      ...hints,
      endpoint,
      record: recent ? record.region.code : undefined,
      zoneIsEuropean,
      candidates: zones?.candidatesHere(),
    },
    { law: config.law },
  );

  const inputs = regionInputs({
    option: place.location,
    page: hints.page,
    'server-timing': hints.serverTiming,
    endpoint,
    record: recent ? record.region.code : undefined,
  });
  const { settings, missing } = purposesHere(
    { ...settingsFrom(config, modules, policy.document), policy: policy.ref },
    policy.document,
    regime,
  );
  const absent = (config.vendors ?? []).filter(({ id, name }) => !name && !modules[id]);
  const addenda = addendaFor(codes, policy.addenda);
  const since = record?.since ?? policy.ref.version;
  return {
    settings,
    region,
    inputs,
    regime,
    codes,
    policy,
    addenda,
    refs: addenda.map(({ id, version, effective }) => ({ id, version, effective })),
    conflicts: await conflictsBetween(addenda, loaders),
    record,
    since,
    widened: await policy.widenedSince(since, codes),
    complaints: [
      ...looks.map(
        ({ path, found }) =>
          `${path} is ${JSON.stringify(found)}, which is refused; the default is used. See docs/configuration.md#theme.`,
      ),
      ...missing,
      ...absent.map(
        ({ id }) => `What is known of "${id}" could not be loaded, so it stays off on this page.`,
      ),
    ],
    modules,
    absent: absent.map(({ id }) => id),
    dnt: !!config.signals?.dnt && navigator.doNotTrack === '1',
  };
};
