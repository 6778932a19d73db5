import { vi } from 'vitest';
import { createAssent } from '../../src/assent.js';
import * as diagnosis from '../../src/diagnosis.js';
import type { Loaders } from '../../src/loaders.js';
import * as policy from '../../src/policy/index.js';
import * as receipts from '../../src/receipts/index.js';
import * as session from '../../src/session.js';
import type { Assent, Config, Notice, NoticeActions, Readable, Texts } from '../../src/types.js';
import { texts as en } from '../../widget/locales/en.js';

/** Everything that a page heard on window and document, so that it can be left. */
const listening: (() => void)[] = [];

/** From now on listeners are remembered; call once per test. */
export const enterPages = (): void => {
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation(((
      name: string,
      heard: () => void,
      options: unknown,
    ) => {
      add(name, heard, options as never);
      listening.push(() => target.removeEventListener(name, heard));
    }) as never);
  }
};

/** The visitor goes to another page: nothing of this one hears anything any more. */
export const leavePage = (): void => {
  for (const off of listening.splice(0)) off();
};

export interface Page {
  assent: Assent;
  /** The widget's side: what it was handed last. */
  notice(): Notice | undefined;
  actions(): NoticeActions;
  loaded: string[];
  loaders: Loaders;
}

/** Opens a page with the real core and session, and a widget that only takes notes. */
export const openPage = (
  config: Config | Promise<Config>,
  over: Partial<Record<keyof Loaders, () => Promise<unknown>>> = {},
): Page => {
  const loaded: string[] = [];
  let notice: Notice | undefined;
  let actions: NoticeActions | undefined;
  const mount = (store: Readable<Notice>, given: NoticeActions) => {
    actions = given;
    return store.subscribe((now) => (notice = now));
  };
  const parts: Record<keyof Loaders, () => Promise<unknown>> = {
    session: async () => session,
    widget: async () => ({ contract: 1, mount }),
    locale: async () => ({ texts: en as Texts }),
    receipts: async () => receipts,
    withdrawal: async () => ({ stop: async () => {}, erase: () => {} }),
    policy: async () => policy,
    diagnosis: async () => diagnosis,
    ...over,
  };
  const loaders = Object.fromEntries(
    Object.entries(parts).map(([name, load]) => [
      name,
      () => {
        loaded.push(name);
        return load();
      },
    ]),
  ) as unknown as Loaders;
  const assent = createAssent(config, loaders);
  return {
    assent,
    notice: () => notice,
    actions: () => actions as NoticeActions,
    loaded,
    loaders,
  };
};
