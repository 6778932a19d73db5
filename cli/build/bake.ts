import type { Entry, FirstWords, Table } from '../../aot/table.js';
import { placeOf, policyRef, settingsFrom } from '../../src/config/settings.js';
import { Ledger } from '../../src/decisions/ledger.js';
import { permits, reasons, type Standing } from '../../src/decisions/record.js';
import { blocksHere } from '../../src/notice/blocks-here.js';
import type { Block } from '../../src/notice/blocks/parts/context.js';
import { purposeWords } from '../../src/notice/purpose-words.js';
import { withOwnTexts } from '../../src/notice/view-model.js';
import { addendaFor } from '../../src/policy/addenda-for.js';
import { dayOf } from '../../src/region/regime-for.js';
import { resolveRegion, type Hints } from '../../src/region/resolve-region.js';
import { parseRegion } from '../../src/region/parse-region.js';
import { isAsStrict } from '../../src/region/strictest.js';
import { regimeAt } from '../../src/region/regime-at.js';
import { euEea } from '../../src/regimes/eu-eea.js';
import { contactsFor } from '../../src/session/contacts-for.js';
import { purposesHere } from '../../src/session/purposes-here.js';
import { questions } from '../../src/session/questions.js';
import type { Config, Texts } from '../../src/types.js';
import type { VendorModules } from '../../src/vendors/load-vendors.js';
import { nowhere, places } from './places.js';

export interface BakeOptions {
  config: Config;
  vendors: VendorModules;
  /** Blocks that regimes demand, by id. */
  blocks: Readonly<Record<string, Block>>;
  /** Words of any language with all files laid over each other: what a block says is not looked at. */
  texts: Texts;
  /** Milliseconds since 1970. */
  now: number;
}

/** The first layer as data, and what is asked in it somewhere. */
export interface Baked {
  table: Table;
  /** Ids of the purposes that some place asks. */
  asked: readonly string[];
  /** Every place that is in the table asks all of them. */
  uniform: boolean;
  /** Why the session sees to every first visit, if it does. */
  because?: string;
}

const asRecord = (list: readonly string[]) => list.join('/');

/** What holds for a visitor of whom the page says this; nothing where the session has to see to it. */
const entryFor = (
  hints: Omit<Hints, 'zoneIsEuropean'>,
  options: BakeOptions,
): Entry | undefined => {
  const { config, vendors, blocks, texts, now } = options;
  const place = placeOf(config);
  const resolved = resolveRegion(
    place,
    { ...hints, zoneIsEuropean: () => false },
    { law: config.law, today: dayOf(now), trustHeuristics: false },
  );
  const { region, regime, codes } = resolved;
  const { settings } = purposesHere(settingsFrom(config, vendors), undefined, regime);
  const addenda = addendaFor(codes);
  const open = () =>
    new Ledger(settings, { regime, region, widenedSince: () => new Set() }, undefined, false);
  const before = open();
  const asked = questions(settings, before).open();
  if (!asked.length) return;

  const said = blocksHere(regime, config).flatMap(
    (id) =>
      blocks[id]?.compose({
        settings,
        regime,
        region,
        codes,
        addenda: addenda.map(({ id, version, effective }) => ({ id, version, effective })),
        language: texts.tag,
        texts,
        signal: false,
        today: dayOf(now),
        decisions: before.situation.decisions,
      }) ?? [],
  );
  // A statement in the first layer is drawn by the widget.
  if (said.some(({ first }) => first)) return;

  const answered = (granted: boolean) => {
    const ledger = open();
    const choices = Object.fromEntries(asked.map(({ id }) => [id, granted]));
    ledger.decide(choices, granted ? 'accept_all' : 'reject_all', now);
    return ledger;
  };
  const states = [before, answered(false), answered(true)];
  const [nothing, no, yes] = states.map((ledger) => ledger.standing()) as [
    Standing,
    Standing,
    Standing,
  ];
  // What runs before an answer and is stopped by it has to be watched.
  if (settings.vendors.some(({ id }) => permits(nothing, id))) return;

  const three = (id: string, of: (standing: Standing) => number) =>
    `${id}:${[nothing, no, yes].map(of).join('')}`;
  const decisions = ['denied', 'granted', '', 'unset'];
  const vendorsShown = states[2]?.record?.vendors ?? [];
  const [later] = regime.later ?? [];
  const european = regimeAt(euEea, dayOf(now));
  return {
    at: '',
    regime: regime.id,
    addenda: asRecord(addenda.map(({ id }) => id)),
    why: asRecord(
      Object.keys(nothing.why).map((id) =>
        three(id, ({ why }) => reasons.indexOf(why[id] as (typeof reasons)[number])),
      ),
    ),
    asked: asRecord(
      Object.keys(nothing.decisions).map((id) =>
        three(id, (standing) => decisions.indexOf(standing.decisions[id] as string)),
      ),
    ),
    vendors: asRecord(vendorsShown),
    months: [regime.denyMonths, regime.grantMonths],
    ...(later && { limit: Date.parse(later.from) }),
    ...(region.by !== 'option' &&
      regime.notice === 'inform' &&
      !isAsStrict(regime, european) && { zone: true as const }),
    notice: {
      style: regime.notice,
      ...(regime.labels && { labels: regime.labels }),
      contacts: contactsFor(codes, config.controller?.contacts).length ? ([{}] as never) : [],
    },
    open: asked.map(({ id }) => id),
  };
};

/** Places under the same rules share an entry; what most countries have is for every other country. */
const grouped = (
  found: readonly (readonly [code: string, entry: Entry | undefined])[],
): Entry[] => {
  const groups = new Map<string, { entry: Entry | undefined; codes: string[] }>();
  for (const [code, entry] of found) {
    const key = JSON.stringify(entry ?? null);
    const group = groups.get(key) ?? { entry, codes: [] };
    group.codes.push(code);
    groups.set(key, group);
  }
  const [common, ...others] = [...groups.values()].sort((a, b) => b.codes.length - a.codes.length);
  if (!common) return [];
  // A part of a country would fall to its country first.
  const own = common.codes.filter((code) => code.includes('-') || code === nowhere);
  return [...others, { ...common, codes: [...own, '*'] }].map(({ entry, codes }) => ({
    // Without more than this the session sees to it.
    ...(entry as Entry),
    at: codes.join(' '),
  }));
};

export const bake = (options: BakeOptions): Baked => {
  const { config, vendors } = options;
  const place = placeOf(config);
  const { cookie } = settingsFrom(config, vendors);
  const { id, version } = policyRef(config);
  const { url } = config.policy ?? {};
  const { contact } = config.controller ?? {};
  const because = config.policy?.versions?.length
    ? 'the policy is given as documents, which are read and compared first'
    : config.theme?.layout === 'dialog'
      ? 'the layout "dialog" comes in a file of its own'
      : undefined;

  const fixed = place.location === undefined ? undefined : (parseRegion(place.location) ?? nowhere);
  const codes = fixed === undefined ? [nowhere, ...places()] : [fixed];
  const entries = because
    ? []
    : grouped(
        codes.map((code) => [
          code,
          entryFor(fixed !== undefined || code === nowhere ? {} : { page: code }, options),
        ]),
      );
  const asked = [...new Set(entries.flatMap(({ open = [] }) => open))];
  const full = entries.filter(({ regime }) => regime);
  const common = Object.entries(full[0] ?? {}).filter(
    ([key, value]) =>
      !['at', 'regime', 'limit', 'open'].includes(key) &&
      full.every((entry) => JSON.stringify(entry[key as keyof Entry]) === JSON.stringify(value)),
  );
  const uniform = entries.every(({ open }) => !open || open.length === asked.length);
  return {
    table: {
      all: Object.fromEntries(common),
      entries: entries.map(({ open, ...entry }) => ({
        ...Object.fromEntries(
          Object.entries(entry).filter(([key]) => !common.some(([other]) => other === key)),
        ),
        at: entry.at,
        ...(open && !uniform && { open }),
      })),
      ...(fixed !== undefined && { place: fixed }),
      ...((place.endpoint !== undefined || place.trustHeuristics) && { unsure: true }),
      ...(config.signals?.dnt && { dnt: true }),
      policy: asRecord([id, version, version]),
      cookie,
      notice: {
        policy: { ...(url && { url }) } as never,
        controller: { ...(contact && { contact }) },
        theme: config.theme ?? {},
      },
    },
    asked,
    uniform,
    ...(because
      ? { because }
      : !asked.length && { because: 'the first layer says more than usual in every place' }),
  };
};

/** The words of the first layer in one language, with the owner's own, and nothing else. */
export const wordsOf = (
  { table, asked, uniform }: Baked,
  config: Config,
  words: Texts,
): FirstWords => {
  const texts = withOwnTexts(words, config);
  const { tag, dir, font, acceptAll, rejectAll, choose, close, policyLink, contact, us } = texts;
  const shown = [table.all, ...table.entries].flatMap(({ notice }) => notice ?? []);
  const names = asked.map((id) => purposeWords(id, texts, config).name);
  const said = (style: 'ask' | 'inform') => {
    const { title, body } = texts[style];
    const list = () => new Intl.ListFormat(tag).format(names);
    return (
      shown.some((notice) => notice.style === style) && {
        [style]: { title, body: uniform ? body.replace('{purposes}', list) : body },
      }
    );
  };
  const informs = shown.some(({ style }) => style === 'inform');
  const reachable =
    table.notice.controller.contact || shown.some(({ contacts }) => contacts.length);
  return {
    texts: {
      tag,
      dir,
      ...(font && { font }),
      ...said('ask'),
      ...said('inform'),
      acceptAll,
      rejectAll,
      choose,
      ...(informs && { close }),
      ...(table.notice.policy.url && { policyLink }),
      ...(reachable && { contact }),
      ...(shown.some(({ labels }) => labels) && { us: { privacyChoices: us.privacyChoices } }),
    } as Texts,
    names: uniform ? {} : Object.fromEntries(asked.map((id, at) => [id, names[at] as string])),
  };
};
