import type { Addendum, Config, PolicyAddendum, PolicyDocument } from '../types.js';
import { ownText } from '../notice/own-text.js';
import { applies } from '../policy/applies.js';
import { startOf } from '../policy/calendar.js';
import { languageOf } from '../policy/in-language.js';
import { mergePromises } from '../policy/merge.js';
import { openVersions } from '../policy/open-versions.js';
import { sectionsOf } from '../policy/sections-of.js';
import type { PolicyInForce } from './policy-in-force.js';

/** Until it has answered everything is closed; milliseconds. */
const patience = 8000;

const fetchDocument = async (src: string): Promise<unknown> => {
  const answer = await fetch(src, {
    credentials: 'same-origin',
    signal: AbortSignal.timeout(patience),
  });
  if (!answer.ok) throw new Error(`${src} answered ${answer.status}`);
  return answer.json();
};

/** An addendum of the document as the model's own are: dated, with one value per promise. */
const addendumOf =
  (version: string, effective: string) =>
  ({ id, regions, clauses }: PolicyAddendum): Addendum => {
    const asking = clauses.find(({ asks }) => asks);
    const merged = Object.entries(mergePromises([{ id, clauses }]));
    return {
      id,
      version,
      effective,
      regions: regions.join(' '),
      promises: Object.fromEntries(merged.map(([field, { value }]) => [field, value])),
      ...(asking?.asks && { asks: { kind: asking.asks, clause: asking.id } }),
    };
  };

/** The clauses that purposes rest on, one after the other (S1). */
const restedOn = (document: PolicyDocument, codes: readonly string[], wanted: string) => ({
  language: languageOf(document, wanted),
  clauses: sectionsOf(document, codes, wanted).flatMap(({ clauses }) =>
    clauses.filter(({ purposes }) => purposes),
  ),
});

/** The owner's policy as data, as it stands at an instant (ms since 1970). */
export const documentsInForce = async (config: Config, now: number): Promise<PolicyInForce> => {
  const { versions: entries = [], utcOffset } = config.policy ?? {};
  const opened = await openVersions({ entries, utcOffset, now, fetchDocument });
  const { ref, document } = opened.governing;
  const { id, version, effective } = ref;
  const list = [
    ...opened.past.map((entry) => ({ ...entry, state: 'past' as const })),
    { ...opened.governing.entry, state: 'current' as const },
    ...opened.pending.map((entry) => ({ ...entry, state: 'announced' as const })),
  ];
  return {
    ref,
    document,
    addenda: (document.addenda ?? []).map(addendumOf(version, effective)),
    inForceSince: startOf(effective, utcOffset ?? document.utcOffset ?? '+00:00'),
    nextChange: opened.nextChange,
    widenedSince: opened.widenedSince,
    readerFor: (codes) => ({
      pending: opened.pending,
      versions: (wanted) =>
        list.map(({ version, announced, effective, state, document: of }) => {
          const summary = ownText(of?.change?.summary, wanted);
          return {
            id,
            version,
            effective,
            announced: announced ?? effective,
            state,
            ...(summary && { summary }),
            ...(state === 'current' && restedOn(document, codes, wanted)),
          };
        }),
      sections: async (wanted, language) =>
        sectionsOf(await opened.documentOf(wanted ?? version), codes, language),
      changes: async (wanted) => {
        const before = list[list.findIndex((entry) => entry.version === wanted) - 1];
        return before ? opened.diffBetween(before.version, wanted) : [];
      },
      changesSince: async (since) => {
        try {
          const changes = await opened.diffBetween(since, version);
          return changes.filter(({ regions }) => !regions || applies(regions, codes));
        } catch {
          return [];
        }
      },
    }),
  };
};
