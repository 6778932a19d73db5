import { describe, expect, it, vi } from 'vitest';
import { createPresenter } from '../../src/notice/presenter.js';
import type { Loaders } from '../../src/loaders.js';
import type { Notice, NoticeActions, Readable, Texts, View, Widget } from '../../src/types.js';
import { texts as en } from '../../widget/locales/en.js';
import { texts as ko } from '../../widget/locales/ko.js';

const words: Record<string, Texts> = { en, ko };
const rich = { intro: 'more' };
const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

interface Over {
  widget?: () => Promise<unknown>;
  locale?: Loaders['locale'];
  more?: () => Promise<unknown>;
  block?: (id: string) => Promise<unknown>;
  blocks?: string[];
  wantsMore?: boolean;
  own?: Widget['mount'];
}

const stage = (over: Over = {}) => {
  const drawn: Notice[] = [];
  const told: View[] = [];
  const failures: string[] = [];
  const place = { language: 'en', title: 'first' };
  const mount = vi.fn((notice: Readable<Notice>) => notice.subscribe((now) => drawn.push(now)));
  const widget = vi.fn(over.widget ?? (async () => ({ contract: 1, mount }) as unknown as Widget));
  const locale = vi.fn(
    over.locale ??
      (async (name: string) => {
        const texts = words[name];
        if (!texts) throw new Error(`no ${name}`);
        return { texts };
      }),
  );
  const more = vi.fn(over.more ?? (async () => ({ more: rich })));
  const block = vi.fn(over.block ?? (async () => ({ compose: () => [] })));
  const showPlain = vi.fn((_options: unknown) => vi.fn());
  const plain = vi.fn(async () => ({ showPlain }));
  const presenter = createPresenter({
    loaders: { widget, locale, more, block, plain, mount: over.own } as unknown as Loaders,
    language: () => place.language,
    blocks: over.blocks ?? [],
    wantsMore: () => !!over.wantsMore,
    compose: (texts, blocks) => ({ texts, blocks, language: place.language, style: 'ask', title: place.title }) as never,
    actions: {} as NoticeActions,
    bare: { purposes: ['analytics'], policyUrl: '/privacy' },
    changed: (view) => told.push(view),
    failed: (message) => failures.push(message),
  }); // prettier-ignore
  return { presenter, drawn, told, failures, mount, widget, locale, more, block, place, showPlain };
};

describe('what is on screen', () => {
  it('is nothing, and nothing is loaded, until something is shown', async () => {
    const { presenter, widget, locale, told } = stage();
    presenter.refresh();
    presenter.show('hidden');
    await presenter.speak();
    await settle();
    expect(presenter.view).toBe('hidden');
    expect([widget.mock.calls.length, locale.mock.calls.length, told.length]).toEqual([0, 0, 0]);
  });

  it('is loaded once and follows every later change', async () => {
    const { presenter, drawn, told, widget, mount } = stage();
    presenter.show('banner');
    presenter.show('preferences', 'analytics');
    await settle();
    presenter.show('banner');
    presenter.show('hidden');
    expect(drawn.map(({ view }) => view)).toEqual(
      expect.arrayContaining(['preferences', 'banner', 'hidden']),
    );
    expect(drawn.at(-1)?.view).toBe('hidden');
    expect(told).toEqual(['banner', 'preferences', 'banner', 'hidden']);
    expect(widget).toHaveBeenCalledTimes(1);
    expect(mount).toHaveBeenCalledTimes(1);
  });

  it('is what was asked for last, if that changed while it was loading', async () => {
    const { presenter, drawn } = stage();
    presenter.show('banner');
    presenter.show('hidden');
    await settle();
    expect(drawn.at(-1)?.view).toBe('hidden');
  });

  it('brings the purpose into view that was asked for, and forgets it next time', async () => {
    const { presenter, drawn } = stage();
    presenter.show('preferences', 'analytics');
    await settle();
    expect(drawn.at(-1)?.focus).toBe('analytics');
    presenter.show('preferences');
    expect(drawn.at(-1)).not.toHaveProperty('focus');
  });

  it('is drawn anew with new data', async () => {
    const { presenter, drawn, place } = stage();
    presenter.show('banner');
    await settle();
    place.title = 'second';
    presenter.refresh();
    expect(drawn.at(-1)).toMatchObject({ title: 'second' });
  });

  it('goes and says that the choice was saved, when nothing is left to ask', async () => {
    const { presenter, drawn, told } = stage();
    presenter.show('banner');
    await settle();
    presenter.decided(true);
    expect(drawn.at(-1)).toMatchObject({ view: 'hidden', saved: true });
    expect(told).toEqual(['banner', 'hidden']);
    presenter.show('preferences');
    await settle();
    expect(drawn.at(-1)?.saved).toBe(false);
  });

  it('stays when something is left to ask', async () => {
    const { presenter, drawn, told } = stage();
    presenter.show('banner');
    await settle();
    presenter.decided(false);
    expect(drawn.at(-1)).toMatchObject({ view: 'banner', saved: false });
    expect(told).toEqual(['banner']);
  });

  it('is the small control alone on a page that has none', async () => {
    const { presenter, drawn } = stage();
    presenter.offer();
    await settle();
    expect(drawn.at(-1)).toMatchObject({ view: 'hidden', opener: true });
  });
});

describe('preferences that somebody may open next', () => {
  it('are made with all their words, and nothing is on screen', async () => {
    const { presenter, drawn, told, more } = stage();
    presenter.prepare();
    await settle();
    expect(drawn.at(-1)).toMatchObject({ view: 'hidden', ahead: true, texts: rich });
    expect([presenter.view, told, more.mock.calls.length > 0]).toEqual(['hidden', [], true]);
    presenter.refresh();
    expect(drawn.at(-1)).toMatchObject({ view: 'hidden', ahead: true });
  });

  it('are shown at once when they are opened, and made no more after that', async () => {
    const { presenter, drawn, told, mount } = stage();
    presenter.prepare();
    await settle();
    presenter.show('preferences');
    expect(drawn.at(-1)).toMatchObject({ view: 'preferences' });
    expect(drawn.at(-1)).not.toHaveProperty('ahead');
    expect([told, mount.mock.calls.length]).toEqual([['preferences'], 1]);
    // What is on screen is not to be made again.
    presenter.prepare();
    presenter.refresh();
    expect(drawn.at(-1)).not.toHaveProperty('ahead');
  });

  it('are opened all the same where that comes before they are made', async () => {
    const { presenter, drawn, told } = stage();
    presenter.prepare();
    presenter.show('preferences');
    await settle();
    expect(drawn.every(({ ahead }) => !ahead)).toBe(true);
    expect([drawn.at(-1)?.view, told]).toEqual(['preferences', ['preferences']]);
  });

  it('are made anew where they are to lead to a place in them', async () => {
    const { presenter, drawn } = stage();
    presenter.prepare();
    await settle();
    presenter.show('preferences', '/contacts');
    expect(drawn.at(-2)).toMatchObject({ view: 'hidden' });
    expect(drawn.at(-2)).not.toHaveProperty('ahead');
    expect(drawn.at(-1)).toMatchObject({ view: 'preferences', focus: '/contacts' });
  });

  it('give way to the saved state, and know nothing of where the last ones led', async () => {
    const { presenter, drawn } = stage();
    presenter.show('preferences', '/contacts');
    await settle();
    presenter.decided(true);
    presenter.prepare();
    expect(drawn.at(-1)).toMatchObject({ view: 'hidden', ahead: true });
    expect(drawn.at(-1)).not.toHaveProperty('focus');
    presenter.decided(true);
    expect(drawn.at(-1)).toMatchObject({ view: 'hidden', saved: true });
    expect(drawn.at(-1)).not.toHaveProperty('ahead');
  });

  it('are no reason to complain where they cannot be had; opening them tries again', async () => {
    const mount = vi.fn(() => () => {});
    const widget = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue({ contract: 1, mount });
    const { presenter, failures, showPlain } = stage({ widget });
    presenter.prepare();
    await settle();
    expect([failures, showPlain.mock.calls, mount.mock.calls]).toEqual([[], [], []]);
    presenter.show('preferences');
    await settle();
    expect(mount).toHaveBeenCalledTimes(1);
  });
});

describe('a widget that does not come', () => {
  it('is told, and loaded again the next time something is shown', async () => {
    const mount = vi.fn(() => () => {});
    const widget = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue({ contract: 1, mount });
    const { presenter, failures } = stage({ widget });
    presenter.show('banner');
    await settle();
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain('offline');
    presenter.show('preferences');
    await settle();
    expect(mount).toHaveBeenCalledTimes(1);
    expect(failures).toHaveLength(1);
  });

  it('is not loaded again by itself', async () => {
    const { presenter, widget } = stage({ widget: () => Promise.reject(new Error('offline')) });
    presenter.show('banner');
    await settle();
    expect(widget).toHaveBeenCalledTimes(1);
  });

  it.each([[2], [0], [undefined]])(
    'or is one of another version (contract %s) is refused, not fed with data it does not know',
    async (contract) => {
      const mount = vi.fn();
      const { presenter, failures } = stage({ widget: async () => ({ contract, mount }) });
      presenter.show('banner');
      await settle();
      expect(mount).not.toHaveBeenCalled();
      expect(failures[0]).toMatch(/version/);
    },
  );
});

describe('the language', () => {
  it('is the one that was picked', async () => {
    const { presenter, place, drawn } = stage();
    place.language = 'ko';
    presenter.show('banner');
    await settle();
    expect(drawn.at(-1)?.texts.tag).toBe('ko');
    expect(presenter.texts?.tag).toBe('ko');
  });

  it('can be changed while the notice is on screen', async () => {
    const { presenter, place, drawn } = stage();
    presenter.show('banner');
    await settle();
    place.language = 'ko';
    await presenter.speak();
    expect(drawn.at(-1)?.texts.tag).toBe('ko');
  });

  it('that cannot be loaded gives way to English rather than to no notice', async () => {
    const { presenter, place, drawn, failures } = stage();
    place.language = 'fr';
    presenter.show('banner');
    await settle();
    expect(drawn.at(-1)?.texts.tag).toBe('en');
    expect(failures).toEqual([]);
  });

  it('changed while the first notice could not be drawn is the one that is drawn then', async () => {
    const mount = vi.fn((notice: Readable<Notice>) => notice.subscribe(() => {}));
    const widget = vi
      .fn<() => Promise<unknown>>()
      .mockResolvedValueOnce({ contract: 2, mount })
      .mockResolvedValue({ contract: 1, mount });
    const { presenter, place } = stage({ widget });
    presenter.show('banner');
    await settle();
    place.language = 'ko';
    await presenter.speak();
    presenter.show('preferences');
    await settle();
    expect(mount.mock.calls[0]?.[0].get().texts.tag).toBe('ko');
  });
});

describe('words beyond the plain first layer', () => {
  it('are not loaded for it', async () => {
    const { presenter, more } = stage();
    presenter.show('banner');
    await settle();
    expect(more).not.toHaveBeenCalled();
  });

  it.each(['preferences', 'change'] as const)('are there before %s is drawn', async (view) => {
    let arrive: (words: unknown) => void = () => {};
    const { presenter, drawn } = stage({ more: () => new Promise((done) => (arrive = done)) });
    presenter.show('banner');
    await settle();
    presenter.show(view);
    await settle();
    // Nothing half-worded is seen meanwhile.
    expect(drawn.at(-1)?.view).toBe('banner');
    arrive({ more: rich });
    await settle();
    expect(drawn.at(-1)).toMatchObject({ view, texts: { intro: 'more', tag: 'en' } });
  });

  it('are loaded with a first layer that says more than usual', async () => {
    const { presenter, drawn } = stage({ wantsMore: true });
    presenter.show('banner');
    await settle();
    expect(drawn.at(-1)?.texts).toMatchObject({ intro: 'more' });
  });

  it('do without, and are tried again, where they do not come', async () => {
    const more = vi.fn().mockRejectedValueOnce(0).mockRejectedValueOnce(0).mockResolvedValue({ more: rich }); // prettier-ignore
    const { presenter, drawn } = stage({ more });
    presenter.show('preferences');
    await settle();
    expect(drawn.at(-1)?.view).toBe('preferences');
    presenter.show('hidden');
    presenter.show('preferences');
    await settle();
    expect(drawn.at(-1)?.texts).toMatchObject({ intro: 'more' });
  });

  it('follow the language', async () => {
    const { presenter, drawn, place, more } = stage();
    presenter.show('preferences');
    await settle();
    place.language = 'ko';
    await presenter.speak();
    await settle();
    expect(more).toHaveBeenLastCalledWith('ko');
    expect(drawn.at(-1)?.texts).toMatchObject({ tag: 'ko', intro: 'more' });
  });
});

describe('what a place demands beyond the ordinary', () => {
  it('is there before anything is drawn', async () => {
    const { presenter, drawn, block } = stage({ blocks: ['hk-direct-marketing', 'transfers'] });
    presenter.show('banner');
    await settle();
    expect(block.mock.calls.flat()).toEqual(
      expect.arrayContaining(['hk-direct-marketing', 'transfers']),
    );
    expect((drawn[0] as unknown as { blocks: unknown[] }).blocks).toHaveLength(2);
  });

  it('keeps the notice away where it cannot be had: nothing is asked without it', async () => {
    const { presenter, drawn, failures } = stage({
      blocks: ['transfers'],
      block: () => Promise.reject(new Error('offline')),
    });
    presenter.show('banner');
    await settle();
    expect(drawn).toEqual([]);
    expect(failures[0]).toContain('offline');
  });
});

describe('a way of drawing of the owner’s own', () => {
  it('gets the same data and the same actions, and no widget is loaded', async () => {
    const own = vi.fn((notice: Readable<Notice>) => notice.subscribe(() => {}));
    const { presenter, widget, mount } = stage({ own });
    presenter.show('banner');
    await settle();
    expect(own).toHaveBeenCalledOnce();
    expect(own.mock.calls[0]![0].get().view).toBe('banner');
    expect(widget).not.toHaveBeenCalled();
    expect(mount).not.toHaveBeenCalled();
  });
});

describe('where the widget cannot be had', () => {
  const broken = () => {
    let works = false;
    const mount = vi.fn(() => () => {});
    const widget = async () => {
      if (!works) throw new Error('blocked');
      return { contract: 1, mount };
    };
    return { widget, mount, repair: () => (works = true) };
  };

  it('something plain stands in, in the language, without taking the focus', async () => {
    const { widget } = broken();
    const { presenter, showPlain } = stage({ widget });
    presenter.show('banner');
    await settle();
    expect(showPlain).toHaveBeenCalledOnce();
    expect(showPlain.mock.calls[0]![0]).toMatchObject({
      wanted: false,
      policyUrl: '/privacy',
    });
  });

  it('says what is asked even where no words can be had either', async () => {
    const { widget } = broken();
    const locale = async () => {
      throw new Error('blocked');
    };
    const { presenter, showPlain } = stage({ widget, locale });
    presenter.show('preferences');
    await settle();
    expect(showPlain.mock.calls[0]![0]).toMatchObject({
      wanted: true,
      purposes: ['analytics'],
      notice: undefined,
    });
  });

  it('goes as soon as the widget is there', async () => {
    const { widget, mount, repair } = broken();
    const { presenter, showPlain } = stage({ widget });
    presenter.show('banner');
    await settle();
    repair();
    presenter.show('preferences');
    await settle();
    expect(mount).toHaveBeenCalledOnce();
    expect(showPlain.mock.results[0]!.value).toHaveBeenCalledOnce();
  });

  it('putting it away decides nothing', async () => {
    const { widget } = broken();
    const { presenter, showPlain, told } = stage({ widget });
    presenter.show('banner');
    await settle();
    (showPlain.mock.calls[0]![0] as { away(): void }).away();
    expect(presenter.view).toBe('hidden');
    expect(told).toEqual(['banner', 'hidden']);
  });
});
