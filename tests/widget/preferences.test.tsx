// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';

import type { Receipt } from '../../src/types.js';
import { receipt } from '../receipts/changes.js';
import { purpose, show, showPreferences, texts, vendor } from './fakeNotice.js';
import type { Shown } from './fakeNotice.js';

let shown: Shown | undefined;
afterEach(() => shown?.unmount());

const box = (id: string) =>
  shown!.find(`input[role=switch][data-purpose=${id}]`) as HTMLInputElement;

test('S2: nothing is ticked before a yes, and the necessary purpose has no switch', async () => {
  shown = await showPreferences();
  const boxes = shown.all('input') as HTMLInputElement[];
  expect(boxes.map((b) => [b.dataset.purpose ?? b.dataset.vendor, b.checked])).toEqual([
    ['analytics', false],
    ['google-analytics', false],
    ['advertising', false],
  ]);
  expect(shown.text()).toContain('Always on');
  expect(shown.text()).toContain('You are asked for this only in a form.');
});

test('S1: under a policy as data each purpose shows the clause that it rests on, folded', async () => {
  const version = { id: 'shop', version: '2', effective: '2026-02-01', announced: '2026-01-01' };
  const clause = { title: 'المحاسبة', text: 'سطر\nسطر ثان', purposes: ['necessary'] };
  shown = await showPreferences({
    versions: [
      { ...version, state: 'past', version: '1', clauses: [{ ...clause, id: 'old' }] },
      {
        ...version,
        state: 'current',
        language: 'ar',
        clauses: [
          { ...clause, id: 'purpose.contract', number: '3.1' },
          { ...clause, id: 'purpose.tools', title: 'أدوات', purposes: ['analytics'] },
        ],
      },
    ],
  });
  const folds = shown.all('[data-clause]') as HTMLDetailsElement[];
  expect(
    folds.map((fold) => [
      fold.closest('li')!.querySelector('b')!.textContent,
      fold.querySelector('summary')!.textContent,
      fold.open,
    ]),
  ).toEqual([
    ['Necessary', 'Privacy policy: 3.1 المحاسبة', false],
    ['Analytics', 'Privacy policy: أدوات', false],
  ]);
  const text = folds[0]!.querySelector('div')!;
  expect([text.lang, text.dir, text.children.length]).toEqual(['ar', 'auto', 2]);
  expect(folds[0]!.querySelector('bdi')!.lang).toBe('ar');
  shown.set({ versions: [] });
  expect(shown.all('[data-clause]')).toEqual([]);
});

test('S44: what the law keeps off for their age has no switch and says that it is off', async () => {
  shown = await showPreferences({
    child: { declared: 'no-sale', locked: false },
    purposes: [purpose('analytics', { on: true }), purpose('advertising', { locked: true })],
  });
  expect(shown.all('input').map(({ dataset }) => dataset.purpose)).toEqual(['analytics']);
  expect(shown.all('li .head').map((line) => line.textContent)).toEqual([
    expect.stringMatching(/^Analytics/),
    'AdvertisingOff',
  ]);
  // A switch and "Save": no button says yes to all at once.
  expect(shown.all('[data-action=accept-all]')).toEqual([]);
});

test('accept and reject are as equal here as in the first layer', async () => {
  shown = await showPreferences();
  const accept = shown.find('[data-action=accept-all]');
  const reject = shown.find('[data-action=reject-all]');
  expect(reject.className).toBe(accept.className);
  expect(accept.nextElementSibling).toBe(reject);
});

test('saving sends every switch as it stands on screen', async () => {
  shown = await showPreferences();
  box('advertising').click();
  shown.find('[data-action=save]').click();
  expect(shown.actions.save).toHaveBeenCalledExactlyOnceWith({
    analytics: false,
    advertising: true,
  });
});

test('a switch that was moved stays moved when the notice is drawn again', async () => {
  shown = await showPreferences();
  const before = box('analytics');
  before.click();
  await vi.waitFor(() => expect(shown!.find('label').textContent).toContain('On'));
  shown.set({ language: 'en', addenda: [] });
  expect(box('analytics')).toBe(before);
  expect(before.checked).toBe(true);
});

test('moved switches are forgotten when the dialog is closed without saving', async () => {
  shown = await showPreferences();
  box('analytics').click();
  shown.set({ view: 'banner' });
  shown.set({ view: 'preferences' });
  expect(box('analytics').checked).toBe(false);
});

test('closing is no decision', async () => {
  shown = await showPreferences();
  shown.find('[data-action=close]').click();
  shown.find('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(shown.actions.close).toHaveBeenCalledTimes(2);
  for (const act of ['acceptAll', 'rejectAll', 'save', 'withdrawAll'] as const) {
    expect(shown.actions[act]).not.toHaveBeenCalled();
  }
});

test('a decision that takes the dialog away does not close anything after it', async () => {
  shown = await showPreferences();
  const dialog = shown.find('dialog');
  shown.set({ view: 'banner' });
  dialog.dispatchEvent(new Event('close'));
  expect(shown.actions.close).not.toHaveBeenCalled();
});

test('withdrawing everything is offered once something is granted', async () => {
  shown = await showPreferences({ decidedAt: '2026-11-22T05:03:00.000Z' });
  expect(shown.all('[data-action=withdraw-all]')).toEqual([]);
  shown.set({ purposes: [purpose('analytics', { on: true, decision: 'granted' })] });
  shown.find('[data-action=withdraw-all]').click();
  expect(shown.actions.withdrawAll).toHaveBeenCalledOnce();
});

test('what was granted in a form can be taken back here', async () => {
  shown = await showPreferences({
    purposes: [purpose('newsletter', { form: true, on: true, decision: 'granted' })],
  });
  box('newsletter').click();
  shown.find('[data-action=save]').click();
  expect(shown.actions.save).toHaveBeenCalledExactlyOnceWith({ newsletter: false });
});

test('"Do Not Sell or Share" stops at once what runs until a no, and leaves other answers', async () => {
  shown = await showPreferences({
    labels: 'us',
    style: 'inform',
    purposes: [
      purpose('analytics', { mode: 'opt-out', on: true }),
      purpose('advertising', { mode: 'opt-out', on: true }),
      purpose('health', { on: true, decision: 'granted' }),
    ],
  });
  const stop = shown.find('[data-action=do-not-sell]');
  expect(stop.textContent).toBe('Do Not Sell or Share My Personal Information');
  stop.click();
  expect(shown.actions.save).toHaveBeenCalledExactlyOnceWith({
    analytics: false,
    advertising: false,
  });
});

test('S19: partners are named with what they are to us, country, and what they store, in words', async () => {
  shown = await showPreferences();
  expect(shown.find('summary').textContent).toBe('Partners: Google Analytics');
  const said = shown.find('details').textContent;
  expect(said).toContain('Also uses the data for its own ends · Country: United States');
  expect(
    [...shown.find('details table').querySelectorAll('td')].map((cell) => [
      cell.dataset.head,
      cell.textContent,
    ]),
  ).toEqual([
    ['Name', '_ga'],
    ['Where', 'Cookie'],
    ['How long', '2 years'],
    ['What for', 'Recognises your browser'],
  ]);
  expect(shown.text()).not.toMatch(/Internet Explorer|Tools menu|Options/);
});

test('S17: each vendor has a switch of its own and its own way out', async () => {
  shown = await showPreferences({
    purposes: [
      purpose('analytics', {
        vendors: [
          vendor('google-analytics', {
            name: 'Google Analytics',
            saleOrShare: true,
            optOutUrl: 'https://tools.google.com/dlpage/gaoptout',
          }),
          vendor('adjust', { name: 'Adjust', optOutUrl: 'https://www.adjust.com/forget-device/' }),
        ],
      }),
    ],
  });
  expect(
    shown.all('input[data-vendor]').map((b) => b.closest('label')?.querySelector('b')?.textContent),
  ).toEqual(['Google Analytics', 'Adjust']);
  expect(shown.all('.vendor a').map((a) => a.getAttribute('href'))).toEqual([
    'https://tools.google.com/dlpage/gaoptout',
    'https://www.adjust.com/forget-device/',
  ]);
  expect(shown.all('.vendor')[0]!.textContent).toContain('Counts as selling or sharing');
  expect(shown.all('.vendor')[1]!.textContent).not.toContain('Counts as selling');

  (shown.find('[data-vendor=adjust]') as HTMLInputElement).click();
  await vi.waitFor(() => expect(box('analytics').checked).toBe(true));
  expect((shown.find('[data-vendor=google-analytics]') as HTMLInputElement).checked).toBe(false);
  shown.find('[data-action=save]').click();
  expect(shown.actions.save).toHaveBeenCalledExactlyOnceWith({
    analytics: true,
    'google-analytics': false,
  });
});

test.each([
  [730, '2 years'],
  [390, '13 months'],
  [400, '400 days'],
  [30, '30 days'],
  [90, '3 months'],
  [1, '1 day'],
  [1 / 24, '1 hour'],
  [1 / 1440, '1 minute'],
  ['session', 'Until the browser closes'],
] as const)('an item kept %s days is said to last %s', async (keeps, words) => {
  shown = await showPreferences({
    purposes: [
      purpose('analytics', { vendors: [vendor('x', { storage: [{ name: '_x', keeps }] })] }),
    ],
  });
  expect(shown.find('td[data-head="How long"]').textContent).toBe(words);
});

test('of what nobody states there is no empty column, and what a page cannot delete is marked', async () => {
  shown = await showPreferences({
    purposes: [
      purpose('analytics', {
        vendors: [
          vendor('x', {
            storage: [
              { name: 'db', in: 'database' },
              { name: 'far', beyond: true },
            ],
          }),
        ],
      }),
    ],
  });
  expect(shown.all('th').map((th) => th.textContent)).toEqual(['Name', 'Where', 'What for']);
  expect(shown.all('td').map((td) => td.textContent)).toEqual([
    'db',
    'Database',
    '',
    'far',
    'Cookie',
    'Only your browser’s settings can delete it',
  ]);
});

test('the region, its regime and its additions are said without opening anything', async () => {
  shown = await showPreferences();
  expect(shown.text()).toContain('Rules for Germany · European Union');
  shown.set({ region: { code: 'ZZ', regime: 'unknown', by: 'none' }, addenda: [] });
  expect(shown.text()).toContain('Region unknown');
});

const open = (title: string) => {
  const section = shown!
    .all('details')
    .find((d) => d.textContent?.startsWith(title)) as HTMLDetailsElement;
  section.open = false;
  section.open = true;
  return section;
};

test('clauses are fetched when the visitor opens the policy, and say what they replace', async () => {
  shown = await showPreferences();
  expect(shown.actions.policyText).not.toHaveBeenCalled();
  const section = open('Policy in force');
  await vi.waitFor(() => expect(section.textContent).toContain('Your rights'));
  expect(section.textContent).toContain('replaces rights');
  expect(section.textContent).toContain('November 1, 2026');
});

test('receipts are listed newest first with what was answered, and can be saved as a file', async () => {
  const receipt = (id: string, state: string, at: string) =>
    ({
      id,
      at,
      event: 'changed',
      purposes: { analytics: { state, basis: 'consent' } },
    }) as never as Receipt;
  shown = await showPreferences({}, [
    receipt('01A', 'denied', '2026-11-01T00:00:00.000Z'),
    receipt('01B', 'granted', '2026-11-02T00:00:00.000Z'),
  ]);
  const section = open('Your receipts');
  await vi.waitFor(() => expect(section.textContent).toContain('01A'));
  const items = [...section.querySelectorAll('li')].map((li) => li.textContent);
  expect(items[0]).toContain('Analytics: On01B');
  expect(items[1]).toContain('Analytics: Off01A');

  let name = '';
  let blob: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((b) => ((blob = b as Blob), 'blob:x'));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    name = this.download;
  });
  shown.find('[data-action=download]').click();
  expect(name).toMatch(/^assent-receipts-.+-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(await blob!.text())).toHaveLength(2);
  vi.restoreAllMocks();
});

test('no receipt yet is said in words', async () => {
  shown = await showPreferences();
  const section = open('Your receipts');
  await vi.waitFor(() => expect(section.textContent).toContain('No decision is recorded'));
});

test('a section that could not be fetched can be opened again', async () => {
  shown = await showPreferences();
  shown.actions.policyText.mockRejectedValueOnce(new Error('offline'));
  const section = open('Policy in force');
  await new Promise((done) => setTimeout(done));
  expect(section.textContent).not.toContain('Your rights');
  open('Policy in force');
  await vi.waitFor(() => expect(section.textContent).toContain('Your rights'));
});

test('a language without the words of this layer still offers every answer', async () => {
  shown = await showPreferences({ texts: { ...texts, preferences: undefined } as never });
  box('analytics').click();
  shown.find('[data-action=save]').click();
  expect(shown.actions.save).toHaveBeenCalledOnce();
});

test('the purpose that was asked for gets the focus', async () => {
  shown = await showPreferences({ focus: 'advertising' });
  expect(shown.root().activeElement).toBe(box('advertising'));
});

test('S44: visitors are asked quietly whether they are of age, and under it nothing can be given', async () => {
  shown = await showPreferences({ child: { declared: false, locked: false } });
  await vi.waitFor(() => shown!.find('[data-action=minor]'), { timeout: 20_000 });
  expect(shown.find('[role=group][aria-label]').textContent).toContain('14');
  shown.find('[data-action=minor]').click();
  expect(shown.actions.minor).toHaveBeenCalledWith(true);
  shown.set({ child: { declared: true, locked: true } });
  await vi.waitFor(() => shown!.find('[data-block=minor]'), { timeout: 20_000 });
  const gone = 'input[role=switch],[data-action=accept-all],[data-action=save]';
  expect(shown.all(gone)).toEqual([]);
  shown.find('[data-action=guardian]').click();
  expect(shown.actions.guardian).toHaveBeenCalledOnce();
  shown.find('[data-block=minor] [data-action=of-age]').click();
  expect(shown.actions.minor).toHaveBeenLastCalledWith(false);
});

test('S44: a link stands in place of the button where the owner verifies guardians', async () => {
  shown = await showPreferences({ child: { declared: true, locked: true, url: '/parents' } });
  await vi.waitFor(() => shown!.find('[data-block=minor]'), { timeout: 20_000 });
  expect(shown.find('[data-block=minor] a').getAttribute('href')).toBe('/parents');
  expect(shown.all('[data-action=guardian]')).toEqual([]);
});

test('S45: one press objects to what runs until somebody does', async () => {
  shown = await showPreferences({
    purposes: [
      purpose('analytics', { mode: 'exempt-optout', on: true }),
      purpose('advertising', { mode: 'opt-in', on: true }),
    ],
  });
  expect(shown.all('[data-action=object]')).toHaveLength(1);
  shown.find('[data-action=object]').click();
  expect(shown.actions.object).toHaveBeenCalledWith('analytics');
  shown.set({});
  expect(box('analytics').checked).toBe(false);
});

test('S43: while a request is open nothing can be given: why, since when, and taking it back', async () => {
  const asked = receipt({ event: 'requested', request: { kind: 'erasure', state: 'open' } });
  const granted = purpose('analytics', { decision: 'granted' });
  shown = await showPreferences({ held: true, purposes: [granted], decidedAt: asked.at }, [asked]);
  await vi.waitFor(() => shown!.find('[data-block=held]'), { timeout: 20_000 });
  expect(shown.find('[data-block=held]').textContent).toContain('November 22, 2026');
  for (const gone of ['input', '[data-action=accept-all]', '[data-action=save]'])
    expect(shown.all(gone)).toEqual([]);
  expect(shown.all('[data-action=withdraw-all]')).toHaveLength(1);
  shown.find('[data-block=held] [data-action=resume]').click();
  expect(shown.actions.closeRequest).toHaveBeenCalledOnce();
});

test('S44: where two ages matter it asks for the higher, then for the lower', async () => {
  const ages = async () => [16, 13];
  shown = await showPreferences({ child: { declared: false, locked: false } }, [], { ages });
  const said = () => shown!.find('[data-block=age]').textContent;
  await vi.waitFor(() => expect(said()).toContain('16'), { timeout: 20_000 });
  shown.find('[data-action=minor]').click();
  await vi.waitFor(() => expect(said()).toContain('13'));
  expect(shown.actions.minor).not.toHaveBeenCalled();
  shown.find('[data-action=of-age]').click();
  expect(shown.actions.minor).toHaveBeenLastCalledWith({ age: 13 });
  shown.find('[data-action=minor]').click();
  expect(shown.actions.minor).toHaveBeenLastCalledWith(true);
});

test('S44: who decides with sale off has the switches and Save, and no one press for everything', async () => {
  const ages = async () => [16, 13];
  const child = { declared: 'sale', locked: false } as const;
  shown = await showPreferences({ child }, [], { ages });
  await vi.waitFor(() => shown!.find('[data-block=teen]'), { timeout: 20_000 });
  expect(shown.all('input[data-purpose=advertising]')).toHaveLength(1);
  expect(shown.all('[data-action=accept-all]')).toEqual([]);
  shown.find('input[data-purpose=advertising]').click();
  shown.find('[data-action=save]').click();
  expect(shown.actions.save).toHaveBeenCalledOnce();
  shown.find('[data-block=teen] [data-action=of-age]').click();
  expect(shown.actions.minor).toHaveBeenLastCalledWith(false);
});

test('S41: the control of a page that has none takes back with one press what one press gave', async () => {
  await import('../../widget/preferences/index.js');
  shown = show({ view: 'hidden', opener: true, purposes: [purpose('analytics')] });
  await vi.waitFor(() => shown!.find('[data-action=open]'));
  expect(shown.all('[data-action=reject-all]')).toEqual([]);
  shown.set({ purposes: [purpose('analytics', { decision: 'granted' })] });
  await vi.waitFor(() => shown!.find('[data-action=reject-all]'));
  shown.find('[data-action=reject-all]').click();
  expect(shown.actions.rejectAll).toHaveBeenCalledOnce();
});
