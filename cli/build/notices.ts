import { createHash } from 'node:crypto';
import { placeOf } from '../../src/config/settings.js';
import { withOwnTexts } from '../../src/notice/view-model.js';
import { canonical } from '../../src/receipts/canonical.js';
import { clausesOf } from '../../src/receipts/clause-of.js';
import { noticeManifest } from '../../src/receipts/manifest.js';
import { usStates } from '../../src/regimes/us-states.js';
import type { Decision, MoreTexts, Texts } from '../../src/types.js';
import { placeAt, type PlaceHere, type PlaceOptions } from './place-at.js';
import { nowhere, places } from './places.js';

/** Of one language: the words of the plain first layer, and those that come on top. */
export interface SpokenWords {
  texts: Texts;
  more: MoreTexts;
}

/** What blocks of a first answer are composed from besides the place: the signal, and what was said so far. */
const moments = (ids: readonly string[]) =>
  [false, true].flatMap((signal) =>
    (['unset', 'denied'] as const).map((decision: Decision) => ({
      signal,
      decisions: Object.fromEntries(ids.map((id) => [id, decision])),
    })),
  );

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64url')}`;

/** Every place that the page could name, also as it is where the clock is European; each kind once. */
const kinds = (options: PlaceOptions, words: SpokenWords): PlaceHere[] => {
  const { location } = placeOf(options.config);
  // A statement names what the visitor's state calls its links, whatever body of law it is under.
  const states = usStates.map(({ code }) => `US-${code}`);
  const codes = location === undefined ? [nowhere, ...places(), ...states] : [location];
  const texts = { ...words.texts, ...words.more };
  const found = new Map<string, PlaceHere>();
  for (const code of codes)
    for (const european of [false, true]) {
      const page = location === undefined && code !== nowhere ? { page: code } : {};
      const place = placeAt({ ...page, zoneIsEuropean: () => european }, options);
      const { settings, refs, wantsMore, say } = place;
      const ids = settings.purposes.map(({ id }) => id);
      const key = JSON.stringify([
        refs,
        ids,
        wantsMore,
        moments(ids).map((how) => say(texts, how)),
      ]);
      if (!found.has(key)) found.set(key, place);
    }
  return [...found.values()];
};

/**
 * What may be shown before a first answer, word for word: the preimages of the `notice.hash` of receipts,
 * in canonical form, by that hash. One for each language and each kind of place, with and without the
 * words that the preferences bring.
 */
export const noticesOf = (
  options: PlaceOptions,
  languages: readonly SpokenWords[],
): Readonly<Record<string, string>> => {
  const { config } = options;
  const found: Record<string, string> = {};
  const [first] = languages;
  const all = first ? kinds(options, first) : [];
  for (const { texts, more } of languages)
    for (const { settings, refs, say, wantsMore } of all) {
      const ids = settings.purposes.map(({ id }) => id);
      const clauses = clausesOf(settings.purposes, undefined);
      const bare = wantsMore ? [] : [texts];
      for (const words of [...bare, { ...texts, ...more }])
        for (const how of moments(ids)) {
          // As the session does: blocks are composed from Assent's words, the owner's are on what is drawn.
          const own = withOwnTexts(words, config);
          const manifest = noticeManifest(
            settings,
            own,
            own.tag,
            settings.policy,
            refs,
            say(words, how),
            clauses,
          );
          const text = canonical(manifest);
          found[hashOf(text)] = text;
        }
    }
  return found;
};

/** `notices.json`: as they travel beside receipts. */
export const noticesFile = (notices: Readonly<Record<string, string>>): string =>
  `[\n${Object.values(notices).join(',\n')}\n]\n`;
