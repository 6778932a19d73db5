import { addMonths } from '../src/decisions/months.js';
import { attempt } from '../src/decisions/storage.js';
import { newSubject } from '../src/random.js';
import { zoneIsEuropean } from '../src/region/late-hints.js';
import type { FirstAnswer } from '../src/receipts/mirror.js';
import type { Core, Session } from '../src/core.js';
import type { FirstLayer } from '../src/session/first-answer.js';
import type { DecisionRecord } from '../src/decisions/record.js';
import type { Notice, NoticeActions } from '../src/types.js';
import { file } from './beside.js';
import { draw } from './draw.js';
import { entryFor } from './entry-for.js';
import { recordText, type State } from './record-text.js';
import { tag } from './tag.js';
import type * as Told from './told.js';

const table = ASSENT_TABLE;
const { texts, names } = ASSENT_WORDS;
const { cookie, policy, dnt } = table;
const { name, domain } = cookie;

/** Milliseconds that the session, which keeps the processor busy, waits for the first of the tags. */
const patience = 300;

/** Something of ours is on the device: the session knows what to do with it. */
const leftOver = (held: readonly string[] | undefined): boolean | undefined =>
  held?.includes(name) ||
  attempt(() =>
    RegExp(`${name}.(left|todo|outbox|first)`).test(Object.keys(localStorage) as never),
  );

/**
 * In its cookie, and beside it: as `src/decisions/keep.ts` does. And at once where a browser that is killed
 * now leaves it: as `src/receipts/mirror.ts` does.
 */
const keep = (answer: FirstAnswer): void => {
  const { record, expires } = answer;
  const note = JSON.stringify(answer);
  attempt(() =>
    caches
      .open(name)
      .then((cache) =>
        // The core looks at the one, and the other stays until there is a receipt.
        Promise.all(
          ['record', 'first'].map((key) =>
            cache.put(`${origin}/${name}.${key}`, new Response(note)),
          ),
        ),
      )
      .catch(() => {}),
  );
  const secure = location.protocol === 'https:' ? '; secure' : '';
  const from = domain ? `; domain=${domain}` : '';
  attempt(
    () =>
      (document.cookie = `${name}=${record}; path=/; expires=${new Date(expires).toUTCString()}; samesite=Lax${secure}${from}`),
  );
  attempt(() => {
    localStorage.setItem(name, record);
    localStorage.setItem(`${name}.first`, note);
    // Wherever this page ends, the next one looks for it before it rests on the record.
    localStorage.setItem(`${name}.left`, '[]');
  });
};

/**
 * Asks in the session's place: all that it would work out for a first visit was worked out by `assent
 * build`. Resolves with false, and touches nothing, where anything is out of the ordinary.
 */
export const first = async (given: Core): Promise<boolean> => {
  const core = given as Required<Omit<Core, 'first'>> & Pick<Core, 'first'>;
  const now = Date.now();
  const found = entryFor(table, core.hints, now);
  if (!found || (dnt && navigator.doNotTrack === '1')) return false;
  const { entry, code, by } = found;
  if (entry.zone && zoneIsEuropean()) return false;
  // Where a browser has no caches, or refuses to tell, there is nothing in them.
  const held = attempt(() => caches.keys().catch(() => []));
  const { told } = entry;
  // Without them nothing may be asked, so where they cannot be had the session tries.
  const parts = told === undefined ? undefined : await file<typeof Told>(`told/${tag}`);
  const [begun, opened] = core.state();
  // Meanwhile another tab answered, or the session was wanted.
  if (begun || opened || core.read()) return begun;

  const text = (state: State, at: number) =>
    recordText(
      entry,
      { key: core.key, code, by, policy, subject: newSubject(), at, sum: core.sum },
      state,
    );
  // No answer yet: only what holds without one.
  const { at: _, method: __, ...before } = core.parse(text(0, now), now) as DecisionRecord;

  const withSession = (step?: (session: Session) => void) =>
    void core.open().then(step, () => {
      // What is on screen stays; the next page sees to the rest.
    });
  const hide = () => {
    layer.leave();
    core.events.emit('hide', {});
  };
  const answer = (granted: boolean) => {
    // It may know more by now.
    if (core.state()[1])
      return withSession(({ actions }) => (granted ? actions.acceptAll() : actions.rejectAll()));
    const at = Date.now();
    const record = text(granted ? 2 : 1, at);
    const expires = addMonths(at, Math.max(...entry.months) + 1);
    keep((layer.answer = { language: tag, record, at, expires }));
    const made = core.parse(record, at) as DecisionRecord;
    const { read } = core;
    // Where nothing can be stored the page itself remembers.
    core.read = () => read() ?? made;
    void core.settle(made, {
      before: before.decisions,
      after: made.decisions,
      at,
      method: made.method,
      layer: 'banner',
    });
    hide();
    // All that is needed is written down, should this page go before.
    core.events.on('gate', () => withSession());
    setTimeout(withSession, granted ? patience : 0);
  };

  const { open = Object.keys(names) } = entry;
  const notice = {
    ...table.notice,
    ...entry.notice,
    view: 'banner',
    texts,
    purposes: open.map((id) => ({ id, name: names[id], open: true })),
    blocks: parts?.blocks[told as number] ?? [],
  } as unknown as Notice;
  const actions = {
    acceptAll: () => answer(true),
    rejectAll: () => answer(false),
    save: (choices) => withSession(({ actions }) => actions.save(choices)),
    openPreferences: (focus) => withSession(({ actions }) => actions.openPreferences(focus)),
    close: () => {
      layer.leave();
      withSession(({ actions }) => actions.close());
    },
  } as NoticeActions;

  /** A hand, a finger or the keyboard is on its way: what a click needs is fetched ahead of it. */
  const ahead = () =>
    `session receipts widget preferences parts locales/${tag} more/${tag}`
      .split(' ')
      .forEach((name) => file(name).catch(() => {}));
  const layer: FirstLayer = (given.first = draw(notice, actions, ahead, parts));
  core.events.emit('show', { view: 'banner' });

  // It is seen before this is known, which in a busy page takes a frame; nothing runs before.
  const kept = await held;
  const [answered, wanted] = core.state();
  if (!answered) {
    if (wanted || leftOver(kept) || core.read()) {
      hide();
      delete given.first;
      return false;
    }
    void core.settle(before);
    // What runs must be silent in the very moment of a no.
    if (entry.runs) core.loaders.withdrawal().catch(() => {});
  }
  return true;
};
