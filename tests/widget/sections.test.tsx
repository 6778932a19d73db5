// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PolicyVersion, Receipt } from '../../src/types.js';
import { showPreferences } from './fakeNotice.js';
import type { Shown } from './fakeNotice.js';

let shown: Shown | undefined;
afterEach(() => shown?.unmount());

const version = (name: string, state: PolicyVersion['state']): PolicyVersion => ({
  id: 'ncp',
  version: name,
  effective: name,
  announced: name,
  state,
});
const versions = [
  version('2019-02-28', 'past'),
  version('2021-09-23', 'current'),
  version('2027-01-01', 'announced'),
];
const section = (starts: string) =>
  shown!.all('details').find((d) => d.textContent?.startsWith(starts)) as HTMLDetailsElement;
/** The way a visitor opens it: the element fires `toggle` by itself. */
const open = (starts: string) => {
  const details = section(starts);
  details.open = false;
  details.open = true;
  return details;
};
const receipt = (more: object) =>
  ({
    id: '01A',
    at: '2019-03-01T00:00:00.000Z',
    event: 'granted',
    lang: 'ko',
    purposes: {},
    policy: { id: 'ncp', version: '2019-02-28', effective: '2019-02-28' },
    ...more,
  }) as never as Receipt;

describe('the policy', () => {
  it('S37: lists all versions with what they are, newest first', async () => {
    shown = await showPreferences({ versions });
    const policy = open('Policy in force');
    await vi.waitFor(() => expect(policy.textContent).toContain('All versions'));
    expect(
      [...policy.querySelectorAll('details details summary')].map((s) => s.textContent),
    ).toEqual([
      '2027-01-01Announced · January 1, 2027',
      '2021-09-23In force · September 23, 2021',
      '2019-02-28Earlier version · February 28, 2019',
    ]);
  });

  it('S37: opens each version with its own text, fetched only then', async () => {
    shown = await showPreferences({ versions });
    open('Policy in force');
    await vi.waitFor(() => expect(section('2019-02-28')).toBeDefined());
    expect(shown.actions.policyText).toHaveBeenCalledExactlyOnceWith();
    shown.actions.policyText.mockResolvedValueOnce([
      {
        document: version('2019-02-28', 'past'),
        title: 'Privacy policy',
        clauses: [{ id: 'x', title: 'As it was', text: 'One\nTwo' }],
      },
    ]);
    const old = open('2019-02-28');
    await vi.waitFor(() => expect(old.textContent).toContain('As it was'));
    expect(shown.actions.policyText).toHaveBeenLastCalledWith('2019-02-28');
    expect(old.querySelectorAll('section p')).toHaveLength(2);
    // The first one changed nothing: there is none before it.
    expect(shown.actions.policyChanges).not.toHaveBeenCalled();
  });

  it('S27: keeps the numbers as they are printed, gaps and all', async () => {
    shown = await showPreferences();
    shown.actions.policyText.mockResolvedValueOnce([
      {
        document: version('2021-09-23', 'current'),
        title: 'Hong Kong',
        clauses: ['2', '4', '5'].map((number) => ({ id: number, title: 'T', text: '', number })),
      },
    ]);
    const policy = open('Policy in force');
    await vi.waitFor(() => expect(policy.querySelector('h4')).not.toBeNull());
    expect([...policy.querySelectorAll('h4')].map((h) => h.textContent)).toEqual([
      '2 T',
      '4 T',
      '5 T',
    ]);
  });

  it('S33: opens at the change that the visitor wants to read', async () => {
    shown = await showPreferences({ versions, focus: '/policy/2027-01-01' });
    await vi.waitFor(() =>
      expect(shown!.actions.policyChanges).toHaveBeenCalledExactlyOnceWith('2027-01-01'),
    );
    expect(section('Policy in force').open).toBe(true);
    expect(section('2021-09-23').open).toBe(false);
    expect(shown.root().activeElement).toBe(section('2027-01-01').querySelector('summary'));
  });
});

describe('a receipt', () => {
  it('S37: opens the very version and language that it names', async () => {
    shown = await showPreferences({ versions }, [receipt({})]);
    const receipts = open('Your receipts');
    await vi.waitFor(() => expect(receipts.textContent).toContain('2019-02-28 · ko'));
    const then = open('Policy as shown then');
    await vi.waitFor(() => expect(then.textContent).toContain('Your rights'));
    expect(shown.actions.policyText).toHaveBeenLastCalledWith('2019-02-28', 'ko');
    expect(then.querySelector('[lang=ko]')).not.toBeNull();
  });

  it('offers no text of a version that nobody has', async () => {
    shown = await showPreferences({}, [receipt({})]);
    const receipts = open('Your receipts');
    await vi.waitFor(() => expect(receipts.textContent).toContain('01A'));
    expect(receipts.textContent).not.toContain('Policy as shown then');
  });

  it.each([
    ['granted', 'Allowed'],
    ['withdrawn', 'Withdrawn'],
    ['signalled', 'Refused by browser signal'],
    ['accepted', 'Policy accepted'],
  ])('says %s in words', async (event, words) => {
    shown = await showPreferences({}, [receipt({ event })]);
    const receipts = open('Your receipts');
    await vi.waitFor(() => expect(receipts.textContent).toContain(words));
  });

  it('names the vendors that were refused on their own', async () => {
    shown = await showPreferences({}, [
      receipt({ vendors: { version: '1', count: 2, refused: ['google-analytics', 'gone'] } }),
    ]);
    const receipts = open('Your receipts');
    await vi.waitFor(() =>
      expect(receipts.textContent).toContain('Google Analytics: Off · gone: Off'),
    );
  });
});

describe('S8: accepting a policy', () => {
  const asked = { kind: 'acceptance', document: 'us', clause: 'us.1', version: '1.0' } as const;

  it('is a button apart from every switch and moves none', async () => {
    shown = await showPreferences({ acknowledgements: [asked] });
    const button = shown.find('[data-action=acknowledge]');
    expect(button.textContent).toBe('Accept the policy');
    expect(button.closest('.row')!.querySelector('input')).toBeNull();
    expect(button.closest('[part=purpose]')).toBeNull();
    expect(shown.text()).toContain('switches nothing on');
    button.click();
    expect(shown.actions.acknowledge).toHaveBeenCalledExactlyOnceWith('us');
    expect(shown.actions.save).not.toHaveBeenCalled();
    expect((shown.all('input') as HTMLInputElement[]).some((b) => b.checked)).toBe(false);
  });

  it('is not part of saving or of "accept all"', async () => {
    shown = await showPreferences({ acknowledgements: [asked] });
    shown.find('[data-action=save]').click();
    shown.find('[data-action=accept-all]').click();
    expect(shown.actions.acknowledge).not.toHaveBeenCalled();
  });

  it('shows the day on which it was done instead', async () => {
    shown = await showPreferences({
      acknowledgements: [
        { ...asked, kind: 'acknowledgement', document: 'sg', done: '2026-11-22T05:03:00.000Z' },
      ],
    });
    expect(shown.all('[data-action=acknowledge]')).toEqual([]);
    expect(shown.text()).toContain('Singapore');
    expect(shown.text()).toMatch(/Confirmed on November 22, 2026/);
  });
});

describe('S46: contacts', () => {
  it('are named by role; a telephone alone is enough', async () => {
    shown = await showPreferences({
      controller: {},
      contacts: [
        { role: 'privacy-officer', name: { en: 'Security team' }, phone: '+82 (2) 767-1234' },
        { role: 'complaints', name: 'KISA', phone: '118', url: 'https://privacy.kisa.or.kr' },
      ],
    });
    const rows = shown.all('.contact');
    expect(rows[0]!.textContent).toBe('Privacy officerSecurity team+82 (2) 767-1234');
    expect(rows[0]!.querySelector('a')!.getAttribute('href')).toBe('tel:+8227671234');
    expect(rows[1]!.textContent).toContain('Complaints body');
    expect([...rows[1]!.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      'tel:118',
      'https://privacy.kisa.or.kr',
    ]);
  });

  it('are where the first layer’s contact link leads', async () => {
    shown = await showPreferences({ focus: '/contacts' });
    expect((shown.root().activeElement as HTMLElement).dataset.focus).toBe('/contacts');
  });
});

describe('what a refusal could not reach', () => {
  it('is listed with the way to remove it', async () => {
    shown = await showPreferences({ left: ['_ga_x', 'far'] });
    expect(shown.find('[data-block=left]').textContent).toContain('_ga_x, far');
    expect(shown.find('[data-block=left]').textContent).toContain('browser’s settings');
  });

  it('brings the question for a new page, and nothing reloads by itself', async () => {
    shown = await showPreferences({ stale: true });
    expect(shown.actions.reload).not.toHaveBeenCalled();
    shown.find('[data-action=reload]').click();
    expect(shown.actions.reload).toHaveBeenCalledExactlyOnceWith();
  });

  it('is not mentioned when there is nothing', async () => {
    shown = await showPreferences();
    expect(shown.all('[data-block=left],[data-block=stale]')).toEqual([]);
  });
});

describe('statements that a place demands', () => {
  it('stand in the preferences, tables folded, short ones open', async () => {
    shown = await showPreferences({
      blocks: [
        { id: 'a', title: 'Table', table: { head: ['Who', 'Where'], rows: [['X', 'US']] } },
        { id: 'b', title: 'Short', text: ['Said at once.'] },
      ],
    });
    expect(shown.find('[data-block=a]').tagName).toBe('DETAILS');
    expect(shown.find('[data-block=b]').tagName).toBe('SECTION');
    expect(shown.all('[data-block=a] td').map((td) => [td.dataset.head, td.textContent])).toEqual([
      ['Who', 'X'],
      ['Where', 'US'],
    ]);
  });

  it('say no to their own purposes and to nothing else', async () => {
    shown = await showPreferences({
      blocks: [
        {
          id: 'uk-statistics',
          title: 'Statistics',
          links: [{ text: 'Object', action: 'reject', purposes: ['statistics'] }],
        },
      ],
    });
    shown.find('[data-action=block-reject]').click();
    expect(shown.actions.save).toHaveBeenCalledExactlyOnceWith({ statistics: false });
    expect(shown.actions.rejectAll).not.toHaveBeenCalled();
  });

  it('with a way to opt out come before the switches, once, without a link to where one is', async () => {
    shown = await showPreferences({
      labels: 'us',
      blocks: [
        {
          id: 'us-choices',
          title: 'Sale',
          text: ['Opt-out request honoured'],
          links: [
            { text: 'Your Privacy Choices', action: 'preferences' },
            { text: 'Do Not Sell', action: 'reject', purposes: ['advertising'] },
          ],
        },
      ],
    });
    expect(shown.all('[data-action=do-not-sell]')).toEqual([]);
    expect(shown.all('[data-action=block-preferences]')).toEqual([]);
    const block = shown.find('[data-block=us-choices]');
    const first = shown.find('[part=purpose]');
    expect(block.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('link only where no script waits', async () => {
    shown = await showPreferences({
      blocks: [
        {
          id: 'x',
          title: 'X',
          links: [
            { text: 'bad', href: 'javascript:alert(1)' },
            { text: 'good', href: 'https://example.com/' },
          ],
        },
      ],
    });
    expect(shown.all('[data-block=x] a').map((a) => a.textContent)).toEqual(['good']);
  });
});
