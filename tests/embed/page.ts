import { vi } from 'vitest';
import { createAssent } from '../../src/assent.js';
import * as plain from '../../src/notice/plain.js';
import * as diagnosis from '../../src/diagnosis.js';
import * as forms from '../../src/forms/index.js';
import * as embeds from '../../src/gate/embeds.js';
import type { Loaders } from '../../src/loaders.js';
import * as policy from '../../src/policy/index.js';
import * as versions from '../../src/versions.js';
import * as receipts from '../../src/receipts/index.js';
import * as zones from '../../src/region/zones.js';
import * as session from '../../src/session.js';
import type { Assent, Config, Notice, NoticeActions, Readable, Texts } from '../../src/types.js';
import * as formView from '../../widget/forms/index.js';
import { texts as en } from '../../widget/locales/en.js';
import { more } from '../../widget/locales/more/en.js';
import { rights } from '../../widget/locales/rights/en.js';
import { allBlocks } from './all-blocks.js';
import { allVendors } from '../all-vendors.js';

/** Everything that a page heard on window and document, or watched, so that it can be left. */
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
  const { observe } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
    this: MutationObserver,
    ...watched
  ) {
    observe.apply(this, watched);
    listening.push(() => this.disconnect());
  });
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
  over: Partial<Record<Exclude<keyof Loaders, 'mount'>, (name: string) => Promise<unknown>>> = {},
): Page => {
  const loaded: string[] = [];
  let notice: Notice | undefined;
  let actions: NoticeActions | undefined;
  const mount = (store: Readable<Notice>, given: NoticeActions, drawn?: () => void) => {
    actions = given;
    return store.subscribe((now) => {
      notice = now;
      drawn?.();
    });
  };
  const parts: Record<Exclude<keyof Loaders, 'mount'>, (name: string) => Promise<unknown>> = {
    session: async () => session,
    widget: async () => ({ contract: 1, mount }),
    locale: async () => ({ texts: en as Texts }),
    more: async () => ({ more }),
    rights: async () => ({ rights }),
    vendor: async (id) => ({ vendor: allVendors[id] }),
    receipts: async () => receipts,
    lasting: () => import('../../src/decisions/lasting.js'),
    withdrawal: async () => ({ stop: async () => [], erase: async () => [] }),
    policy: async () => policy,
    versions: async () => versions,
    zones: async () => zones,
    block: async (id) => allBlocks[id],
    embeds: async () => embeds,
    forms: async () => forms,
    formView: async () => formView,
    diagnosis: async () => diagnosis,
    plain: async () => plain,
    ...over,
  };
  const loaders = Object.fromEntries(
    Object.entries(parts).map(([name, load]) => [
      name,
      (what: string) => {
        loaded.push(name);
        return load(what);
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
