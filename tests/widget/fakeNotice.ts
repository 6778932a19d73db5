import { rights } from '../../widget/locales/rights/en.js';
import { vi } from 'vitest';
import type {
  Notice,
  NoticeActions,
  NoticePurpose,
  NoticeVendor,
  Receipt,
  Unmount,
} from '../../src/types.js';
import { mount } from '../../widget/index.js';
import { texts as first } from '../../widget/locales/en.js';
import { more } from '../../widget/locales/more/en.js';

/** All English words, as they are once the second file is here. */
export const texts = { ...first, ...more };

/** One purpose as an opt-in region shows it before anybody answered. */
export const purpose = (id: string, more: Partial<NoticePurpose> = {}): NoticePurpose => ({
  id,
  name: id[0]!.toUpperCase() + id.slice(1),
  description: `About ${id}.`,
  mode: 'opt-in',
  decision: 'unset',
  on: false,
  locked: false,
  form: false,
  open: true,
  signalled: false,
  vendors: [],
  ...more,
});

/** A third party of a purpose, as the registry describes it. */
export const vendor = (id: string, more: Partial<NoticeVendor> = {}): NoticeVendor => ({
  id,
  name: id,
  storage: [],
  role: 'third-party',
  saleOrShare: false,
  on: true,
  ...more,
});

const firstVisit: Notice = {
  view: 'banner',
  language: 'en',
  texts,
  style: 'ask',
  purposes: [
    purpose('necessary', { mode: 'always', on: true, locked: true }),
    purpose('analytics', {
      vendors: [
        vendor('google-analytics', {
          name: 'Google Analytics',
          country: 'US',
          storage: [{ name: '_ga', keeps: 730, for: 'recognise' }],
        }),
      ],
    }),
    purpose('advertising'),
    purpose('newsletter', { form: true, open: false }),
  ],
  region: { code: 'DE', regime: 'eu-eea', by: 'option' },
  policy: { id: 'base', version: '1.4', effective: '2026-11-01', url: '/privacy' },
  controller: { name: 'Acme Cloud', contact: 'privacy@example.com' },
  addenda: [{ id: 'eu', version: '1.0', effective: '2026-10-01' }],
  versions: [],
  changes: [],
  widened: [],
  blocks: [],
  acknowledgements: [],
  contacts: [],
  left: [],
  saved: false,
  opener: false,
  theme: {},
};

/** A widget on the page, the store it follows, and what it called. */
export interface Shown {
  actions: { [K in keyof NoticeActions]: ReturnType<typeof vi.fn<NoticeActions[K]>> };
  set: (change: Partial<Notice>) => void;
  unmount: Unmount;
  followers: () => number;
  root: () => ShadowRoot;
  find: (selector: string) => HTMLElement;
  all: (selector: string) => HTMLElement[];
  text: () => string;
}

/** Mounts the widget on a store of our own. */
export const show = (
  change: Partial<Notice> = {},
  receipts: readonly Receipt[] = [],
  over: Partial<NoticeActions> = {},
): Shown => {
  let notice: Notice = { ...firstVisit, ...change };
  const listeners = new Set<(value: Notice) => void>();
  const actions = {
    acceptAll: vi.fn(),
    rejectAll: vi.fn(),
    save: vi.fn(),
    dismissChange: vi.fn(),
    acknowledge: vi.fn(),
    reload: vi.fn(),
    withdrawAll: vi.fn(),
    undo: vi.fn(),
    openPreferences: vi.fn(),
    close: vi.fn(),
    receipts: vi.fn(async () => receipts),
    rights: vi.fn<NoticeActions['rights']>(async () => rights),
    verify: vi.fn<NoticeActions['verify']>(async () => ({
      intact: true,
      checked: receipts.length,
      archive: 'unsigned',
    })),
    withdraw: vi.fn(),
    object: vi.fn(),
    request: vi.fn(async () => {}),
    closeRequest: vi.fn(async () => {}),
    ages: vi.fn<NoticeActions['ages']>(over.ages ?? (async () => [14])),
    minor: vi.fn(),
    guardian: vi.fn(),
    policyChanges: vi.fn<NoticeActions['policyChanges']>(async () => []),
    policyText: vi.fn<NoticeActions['policyText']>(async () => [
      {
        document: notice.policy,
        title: 'Privacy policy',
        clauses: [{ id: 'eu.rights', title: 'Your rights', text: 'Ask us.', replaces: 'rights' }],
      },
    ]),
  };
  const unmount = mount(
    {
      get: () => notice,
      subscribe(listener) {
        listeners.add(listener);
        listener(notice);
        return () => listeners.delete(listener);
      },
    },
    actions,
  );
  const root = () => document.querySelector('assent-ui')!.shadowRoot!;
  return {
    actions,
    unmount,
    root,
    set: (next) => {
      notice = { ...notice, ...next };
      listeners.forEach((listener) => listener(notice));
    },
    followers: () => listeners.size,
    find: (selector) => {
      const found = root().querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`${selector} is not on screen`);
      return found;
    },
    all: (selector) => [...root().querySelectorAll<HTMLElement>(selector)],
    text: () => root().textContent ?? '',
  };
};

/** Opens the second layer, which comes in a file of its own. */
export const showPreferences = async (
  change: Partial<Notice> = {},
  receipts: readonly Receipt[] = [],
  over: Partial<NoticeActions> = {},
): Promise<Shown> => {
  // Compiled by the runner at first use, which may take a while on a busy machine.
  await import('../../widget/preferences/index.js');
  const shown = show({ view: 'preferences', ...change }, receipts, over);
  await vi.waitFor(() => shown.find('dialog'), { timeout: 20_000 });
  return shown;
};
