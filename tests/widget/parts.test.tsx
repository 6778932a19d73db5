// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Notice, PolicyVersion, TermChange } from '../../src/types.js';
import { purpose, show, texts } from './fakeNotice.js';
import type { Shown } from './fakeNotice.js';

let shown: Shown | undefined;
afterEach(() => shown?.unmount());

/** These parts come in a file of their own, compiled by the runner at first use. */
const showWith = async (change: Partial<Notice>, wait: string) => {
  await import('../../widget/parts/index.js');
  shown = show(change);
  await vi.waitFor(() => shown!.find(wait), { timeout: 20_000 });
  return shown;
};
const term = (more: Partial<TermChange>): TermChange => ({
  area: 'tools',
  id: 'google-analytics',
  effect: 'widened',
  purposes: ['analytics'],
  added: [],
  removed: [],
  ...more,
});

describe('asked again', () => {
  const purposes = [
    purpose('analytics', { open: true }),
    purpose('advertising', { open: false, decision: 'granted', on: true }),
    purpose('marketing', { open: false, decision: 'denied' }),
  ];

  it('the first layer names only what is asked', async () => {
    await showWith({ purposes }, '[data-view=banner]');
    const said = shown!.find('[data-view=banner] p').textContent;
    expect(said).toContain('Analytics?');
    expect(said).not.toMatch(/Advertising|Marketing/);
  });

  it('a visitor who looks once more sees all of them', async () => {
    await showWith({ purposes: purposes.map((p) => ({ ...p, open: false })) }, '[part=banner]');
    expect(shown!.find('[part=banner] p').textContent).toContain(
      'Analytics, Advertising, and Marketing?',
    );
  });

  it('S35: says why, folded, before the two answers, and in words', async () => {
    await showWith(
      {
        purposes,
        widened: [
          term({ is: 'new', name: 'Google Analytics' }),
          term({
            area: 'retention',
            id: 'inquiry',
            name: { en: 'Inquiries', ko: '문의' },
            before: { months: 6 },
            after: { years: 3 },
          }),
          term({ area: 'items', id: 'form', added: ['email', 'visit-time', 'odd-thing'] }),
        ],
      },
      '[data-block=again]',
    );
    const again = shown!.find('[data-block=again]') as HTMLDetailsElement;
    expect(again.open).toBe(false);
    expect(again.querySelector('summary')!.textContent).toBe(
      'Why we ask againAnalysis tools · How long it is kept · Data collected',
    );
    expect([...again.querySelectorAll('li')].map((li) => li.textContent)).toEqual([
      'Analysis tools: Google AnalyticsNew',
      'How long it is kept: Inquiries6 months → 3 years',
      'Data collected: formAdded: Email address, Time of visit, odd thing',
    ]);
    const pair = shown!.find('.pair');
    expect(again.compareDocumentPosition(pair) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('S35: gives as reasons what widened for these purposes, not what else changed', async () => {
    await showWith(
      {
        purposes,
        widened: [
          term({ name: 'Mine' }),
          term({ name: 'Of another purpose', purposes: ['marketing'] }),
          term({ name: 'Less than before', effect: 'narrowed' }),
        ],
      },
      '[data-block=again]',
    );
    expect(shown!.find('[data-block=again]').textContent).toContain('Mine');
    expect(shown!.text()).not.toMatch(/another purpose|Less than/);
  });

  it('accept and reject stay as equal with folds above them', async () => {
    await showWith({ widened: [term({})] }, '[data-block=again]');
    const [yes, no] = [...shown!.find('.pair').children];
    expect(yes!.className).toBe(no!.className);
    expect(shown!.find('.pair').children).toHaveLength(2);
  });

  it('without its words it still says what it knows', async () => {
    const { changes: _, items: __, periods: ___, ...rest } = texts;
    await showWith(
      {
        texts: rest as never,
        widened: [term({ after: { until: 'purpose-met' }, added: ['email'] })],
      },
      '[data-block=again]',
    );
    expect(shown!.find('[data-block=again]').textContent).toContain('purpose-met');
    expect(shown!.find('[data-action=reject-all]').textContent).toBe('Reject all');
  });
});

describe('statements before a yes', () => {
  const first = {
    id: 'transfers',
    title: 'Data abroad',
    first: true,
    text: ['To the US.'],
  } as const;

  it('stand folded in the first layer, which is drawn once they can be', async () => {
    shown = show({ blocks: [first, { id: 'later', title: 'Later' }] });
    await vi.waitFor(() => shown!.find('[data-block=transfers]'), { timeout: 20_000 });
    expect((shown.find('[data-block=transfers]') as HTMLDetailsElement).open).toBe(false);
    expect(shown.all('[data-block=later]')).toEqual([]);
  });

  it('set apart what is marketing', async () => {
    await showWith({ blocks: [{ ...first, strong: true }] }, '.strong');
    expect(shown!.find('.strong summary').textContent).toBe('Data abroad');
  });

  it('markup in them is shown as text', async () => {
    await showWith(
      { blocks: [{ ...first, title: '<b>x</b>', facts: [['<i>', '<script>']] }] },
      '[data-block=transfers]',
    );
    expect(shown!.all('i,script')).toEqual([]);
    expect(shown!.find('dd').textContent).toBe('<script>');
  });
});

describe('an announced change', () => {
  const version = (effective: string, summary?: string): PolicyVersion => ({
    id: 'ncp',
    version: effective,
    effective,
    announced: '2026-11-01',
    state: 'announced',
    ...(summary && { summary }),
  });
  const changes = [version('2026-12-01', 'New partners.'), version('2026-12-29')];

  it('S33: is told with its date and summary, not modal, and decides nothing', async () => {
    await showWith({ view: 'change', changes: changes.slice(0, 1) }, '[data-view=change]');
    const card = shown!.find('[data-view=change]');
    expect(card.tagName).toBe('SECTION');
    expect(card.querySelector('h2')!.textContent).toBe(
      'Our privacy policy changes on December 1, 2026',
    );
    expect(card.textContent).toContain('New partners.');
    expect(shown!.all('[data-action=accept-all],[data-action=reject-all]')).toEqual([]);
    shown!.find('[data-action=dismiss-change]').click();
    expect(shown!.actions.dismissChange).toHaveBeenCalledExactlyOnceWith('2026-12-01');
    expect(shown!.actions.close).not.toHaveBeenCalled();
  });

  it('S33: can be read', async () => {
    await showWith({ view: 'change', changes }, '[data-view=change]');
    shown!.find('[data-action=read-change]').click();
    expect(shown!.actions.openPreferences).toHaveBeenCalledExactlyOnceWith('/policy/2026-12-01');
  });

  it('S36: several are told in their order, each put away on its own', async () => {
    await showWith({ view: 'change', changes }, '[data-view=change]');
    expect(shown!.all('[data-view=change] h2').map((h) => h.textContent)).toEqual([
      'Our privacy policy changes on December 1, 2026',
      'Our privacy policy changes on December 29, 2026',
    ]);
    shown!.all('[data-action=dismiss-change]')[1]!.click();
    expect(shown!.actions.dismissChange).toHaveBeenCalledExactlyOnceWith('2026-12-29');
  });

  it('goes away for now with Escape, wherever the focus is, and is not put away for good', async () => {
    await showWith({ view: 'change', changes }, '[data-view=change]');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(shown!.actions.close).not.toHaveBeenCalled();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(shown!.actions.close).toHaveBeenCalledOnce();
    expect(shown!.actions.dismissChange).not.toHaveBeenCalled();
    shown!.set({ view: 'hidden' });
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(shown!.actions.close).toHaveBeenCalledOnce();
  });

  it('is spoken by a screen reader', async () => {
    await showWith({ view: 'change', changes }, '[data-view=change]');
    await vi.waitFor(() =>
      expect(shown!.find('[role=status]').textContent).toContain('December 1, 2026'),
    );
  });
});

describe('the contact', () => {
  it('S46: is reachable from the first layer, and opens where the roles are named', async () => {
    shown = show({ contacts: [{ role: 'handler', name: 'Team', phone: '118' }], controller: {} });
    shown.find('[data-action=contact]').click();
    expect(shown.actions.openPreferences).toHaveBeenCalledExactlyOnceWith('/contacts');
  });

  it('is not offered where there is none', () => {
    shown = show({ controller: {} });
    expect(shown.all('[data-action=contact]')).toEqual([]);
  });
});
