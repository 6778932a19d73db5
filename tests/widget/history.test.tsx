// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Receipt } from '../../src/types.js';
import { pageOf } from '../../widget/history/pageOf.js';
import { rights } from '../../widget/locales/rights/en.js';
import { receipt } from '../receipts/changes.js';
import { showPreferences, type Shown } from './fakeNotice.js';

let shown: Shown;
afterEach(() => {
  shown?.unmount();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const section = (starts: string) =>
  shown!.all('details').find((d) => d.textContent?.startsWith(starts)) as HTMLDetailsElement;
/** The way a visitor opens it: the element fires `toggle` by itself. */
const open = (starts: string) => {
  const details = section(starts);
  details.open = false;
  details.open = true;
  return details;
};
const words = rights.rights;
const given = receipt({ id: '01A' });
const asked = receipt({
  id: '01B',
  event: 'requested',
  request: { kind: 'erasure', state: 'open' },
});
const back = receipt({
  id: '01C',
  event: 'requested',
  request: { kind: 'erasure', state: 'taken-back' },
});
const press = (action: string) => shown.find(`[data-action=${action}]`).click();
const see = async (list: readonly Receipt[]) => {
  shown = await showPreferences({}, list);
  const section = open('Your receipts');
  await vi.waitFor(() => expect(section.textContent).toContain(words.erase.slice(0, 3)));
  return section;
};

describe('the visitor’s own side', () => {
  it('S42: says whether the receipts are whole, and where they are not', async () => {
    const section = await see([given]);
    press('verify');
    await vi.waitFor(() => expect(section.textContent).toContain(words.intact));
    expect(section.textContent).toContain(words.unsigned);
    shown.actions.verify.mockResolvedValueOnce({
      intact: false,
      checked: 1,
      broken: { id: '01A', why: 'changed' },
      archive: 'signed',
    });
    press('verify');
    await vi.waitFor(() =>
      expect(section.textContent).toContain(words.broken.replace('{id}', '01A')),
    );
    expect(section.textContent).not.toContain(words.intact);
  });

  it('S40: takes one consent back and no other', async () => {
    await see([given]);
    press('withdraw');
    expect(shown.actions.withdraw.mock.calls).toEqual([['analytics']]);
    expect(shown.actions.withdrawAll).not.toHaveBeenCalled();
  });

  it('S42: deletes the copies after a second press, and says so', async () => {
    const section = await see([given]);
    press('forget');
    await vi.waitFor(() => press('forget-no'));
    await vi.waitFor(() => press('forget'));
    await vi.waitFor(() => shown.find('[data-action=forget-yes]'));
    expect(shown.actions.receipts).not.toHaveBeenCalledWith({ forget: true });
    expect(shown.root().activeElement?.textContent).toContain(words.forget);
    shown.actions.receipts.mockResolvedValue([]);
    press('forget-yes');
    expect(shown.actions.receipts).toHaveBeenLastCalledWith({ forget: true });
    await vi.waitFor(() => expect(section.textContent).toContain(words.forgotten));
    expect(section.querySelector('li')).toBeNull();
    // Further choices are recorded as before, and the list follows.
    shown.actions.receipts.mockResolvedValue([given]);
    dispatchEvent(new Event('assent:receipt'));
    await vi.waitFor(() => expect(section.querySelector('li')).not.toBeNull());
    expect(section.textContent).not.toContain(words.forgotten);
  });

  it('S42: asks for the correction of one receipt, which stays, and shows which was corrected', async () => {
    const section = await see([given]);
    const entry = section.querySelector('li details') as HTMLDetailsElement;
    entry.open = true;
    await vi.waitFor(() => shown.find('[data-action=correct-this]'));
    press('correct-this');
    expect(shown.actions.request.mock.calls).toEqual([['correction', { of: '01A' }]]);
    const answered = receipt({
      id: '01D',
      event: 'requested',
      request: { kind: 'correction', state: 'answered', of: '01A' },
    });
    shown.actions.receipts.mockResolvedValue([given, answered]);
    dispatchEvent(new Event('assent:receipt'));
    await vi.waitFor(() => expect(section.querySelectorAll('li')).toHaveLength(2));
    const [newer, older] = [...section.querySelectorAll('li')].map((item) => item.textContent);
    expect(older).toContain(words.events.corrected);
    expect(newer).toContain(words.events.corrected);
    expect(newer).not.toContain(words.resume);
  });

  it('S43: asks for deletion, says since when, and takes it back', async () => {
    const section = await see([given]);
    shown.actions.receipts.mockResolvedValue([given, asked]);
    press('erase');
    expect(shown.actions.request).toHaveBeenCalledWith('erasure');
    await vi.waitFor(() => expect(section.textContent).toContain(words.resume));
    expect(section.textContent).toContain('November 22, 2026');
    expect(section.querySelector('[data-action=correct]')).toBeNull();
    shown.actions.receipts.mockResolvedValue([given, asked, back]);
    press('resume');
    expect(shown.actions.closeRequest).toHaveBeenCalled();
    await vi.waitFor(() => expect(section.querySelector('[data-action=correct]')).not.toBeNull());
  });

  it('S42: saves a page that can be read without anything else', async () => {
    await see([given]);
    let name = '';
    let blob: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((b) => ((blob = b as Blob), 'blob:x'));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      name = this.download;
    });
    press('page');
    expect(name).toMatch(/\.html$/);
    const page = await blob!.text();
    expect(page).toContain('Analytics: On');
    expect(page).toContain('01A');
    expect(page).not.toMatch(/<script|src=|href=/);
  });
});

describe('the page that is saved', () => {
  it('shows hostile text as text', () => {
    const bad = '<img src=x onerror=alert(1)>"&';
    const page = pageOf(bad, bad, bad, bad, [{ date: bad, event: bad, answers: [bad], json: bad }]);
    expect(page).not.toContain('<img');
    expect(page.match(/&lt;img/g)?.length).toBe(9);
  });
});
