// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeRecord } from '../../src/decisions/record.js';
import type { Notice, PolicyVersion } from '../../src/types.js';
import { sampleRecord } from '../server/sample-record.js';
import { purpose, show, vendor } from '../widget/fakeNotice.js';
import type { Shown } from '../widget/fakeNotice.js';

const announced: PolicyVersion = {
  id: 'shop',
  version: '2',
  effective: '2026-12-01',
  announced: '2026-11-01',
  state: 'announced',
};
const banner: Partial<Notice> = { view: 'banner' };
const preferences: Partial<Notice> = {
  view: 'preferences',
  decidedAt: '2026-11-20T10:00:00.000Z',
  purposes: [
    purpose('analytics', { decision: 'granted', on: true, vendors: [vendor('google-analytics')] }),
  ],
};

/** What the docs promise to keep within a major version, and a notice that must show it. */
const promised: [selector: string, notice: Partial<Notice>][] = [
  ['[data-view="banner"]', banner],
  ['[data-view="preferences"]', preferences],
  ['[data-view="change"]', { view: 'change', changes: [announced] }],
  ['[data-view="saved"]', { view: 'hidden', saved: true, decidedAt: '2026-11-20T10:00:00.000Z' }],
  ['[data-view="banner"] [data-action="accept-all"]', banner],
  ['[data-view="banner"] [data-action="reject-all"]', banner],
  ['[data-view="banner"] [data-action="choose"]', banner],
  ['[data-view="banner"] [data-action="close"]', { view: 'banner', style: 'inform' }],
  ['[data-view="preferences"] [data-action="accept-all"]', preferences],
  ['[data-view="preferences"] [data-action="reject-all"]', preferences],
  ['[data-view="preferences"] [data-action="save"]', preferences],
  ['[data-view="preferences"] [data-action="withdraw-all"]', preferences],
  ['[data-view="preferences"] [data-action="close"]', preferences],
  ['input[type="checkbox"][data-purpose="analytics"]', preferences],
  ['input[type="checkbox"][data-vendor="google-analytics"]', preferences],
  ['[data-action="open"]', { view: 'hidden', opener: true }],
];

/** From the root of the repository. */
const read = (name: string) => readFileSync(name, 'utf8');
const calls = {
  'accept-all': 'acceptAll',
  'reject-all': 'rejectAll',
  choose: 'openPreferences',
  close: 'close',
  save: 'save',
  'withdraw-all': 'withdrawAll',
  open: 'openPreferences',
} as const;

let shown: Shown | undefined;
afterEach(() => shown?.unmount());
// Compiled by the runner at first use, which may take a while on a busy machine.
beforeAll(async () => {
  await import('../../widget/preferences/index.js');
  await import('../../widget/parts/index.js');
});

describe('selectors that do not change within a major version', () => {
  it.each(promised)('%s', async (selector, notice) => {
    shown = show(notice);
    const found = await vi.waitFor(() => shown!.find(selector));
    const action = /data-action="(.*?)"/.exec(selector)?.[1] as keyof typeof calls | undefined;
    if (!action) return;
    found.click();
    expect(shown.actions[calls[action]]).toHaveBeenCalledOnce();
  });

  it('are those of the docs, and no others', () => {
    const [, section] = read('docs/privacy-tools.md').split('## What stays the same');
    const listed = [...section!.matchAll(/^\| `(.+?)` \|/gm)].map(([, selector]) => selector);
    expect(listed).toEqual(['assent-ui', ...promised.map(([selector]) => selector)]);
  });

  it('are found under one element beside the body', () => {
    shown = show(banner);
    expect(document.querySelectorAll('html > assent-ui')).toHaveLength(1);
    expect(document.querySelector('assent-ui')!.shadowRoot!.mode).toBe('open');
  });

  it('tell switches that are on by `checked`', async () => {
    shown = show(preferences);
    const [selector] = promised.find(([selector]) => selector.includes('data-purpose'))!;
    const found = await vi.waitFor(() => shown!.find(selector) as HTMLInputElement);
    expect(found.checked).toBe(true);
  });

  it('are all that the rules use', () => {
    const names = promised.flatMap(([selector]) => selector.match(/data-[a-z]+(="[^"]+")?/g)!);
    // A switch may be that of any purpose, and a rule may ask for any action.
    const known = [...names, 'data-view', 'data-purpose'];
    for (const rule of ['autoconsent', 'consent-o-matic']) {
      const text = read(`integrations/${rule}/assent.json`)
        .replaceAll('\\"', '"')
        .replaceAll("'", '"');
      const used = text
        .match(/data-[a-z]+(="[^"]+")?/g)!
        .map((name) => name.replace(/^(data-purpose)=.*/, '$1'));
      expect(used.length).toBeGreaterThan(3);
      expect(known).toEqual(expect.arrayContaining(used));
      expect(text).toContain('assent-ui');
      expect(text).not.toMatch(/"(eval|textFilter)"|part=|class=|\[aria|:has|:contains/);
    }
  });
});

describe('the record in the cookie', () => {
  it('has the format first, what was done as field 8 and the answers as field 14', () => {
    const fields = writeRecord(sampleRecord()).split('|');
    expect([fields[0], fields[7], fields[13]]).toEqual([
      '2',
      'save_choices',
      expect.stringMatching(/^analytics:1[^/]*\/advertising:0[^/]*\/newsletter:3$/),
    ]);
  });
});
