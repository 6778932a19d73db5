import type { Notice, NoticeActions, Texts, View } from '../types.js';
import type { Loaders } from '../loaders.js';
import type { Block } from './blocks/parts/context.js';
import { firstOf } from './first-of.js';
import { createNoticeStore } from './store.js';

export interface Presenter {
  readonly view: View;
  /** Words on screen, once they are loaded. */
  readonly texts: Texts | undefined;
  show(view: View, focus?: string): void;
  /** Somebody is about to open the preferences: they are made, and not shown. */
  prepare(): void;
  /** Draws again after a change; loads nothing by itself. */
  refresh(): void;
  /** Loads the language anew; the notice on screen follows. */
  speak(): Promise<void>;
  /** Every word of the language, also where no notice is shown. */
  words(): Promise<void>;
  /** Draws the small reopen control, for pages that offer none. */
  offer(): void;
  /**
   * A decision was made. `done`: nothing is left to ask, so the notice goes and says so. `ahead`: in a
   * first layer that came before the widget, which is fetched to say it.
   */
  decided(done: boolean, ahead?: true): void;
}

export interface PresenterOptions {
  loaders: Loaders;
  language(): string;
  /** Ids of blocks that this place demands; nothing is drawn without them. */
  blocks: readonly string[];
  /** Does the first layer say more than usual, so that it needs the second file of words? */
  wantsMore(blocks: readonly Block[]): boolean;
  /** The notice as data, but for what the presenter itself knows. */
  compose(
    texts: Texts,
    blocks: readonly Block[],
  ): Omit<Notice, 'view' | 'opener' | 'saved' | 'focus' | 'ahead'>;
  actions: NoticeActions;
  /** Ids of what is asked, and the owner's page, for when no words can be had. */
  bare: { purposes: readonly string[]; policyUrl: string | undefined };
  changed(view: View): void;
  /** The widget has drawn what was wanted. */
  drawn?: () => void;
  failed(message: string): void;
}

/** Decides what is on screen and fetches the widget, and the words, when something is. */
export const createPresenter = (options: PresenterOptions): Presenter => {
  const { loaders, language, blocks, wantsMore, compose, actions, bare, changed, failed } = options;
  let view: View = 'hidden';
  /** What the widget was last handed: a view whose words are on their way is not shown yet. */
  let drawn: View = 'hidden';
  let focus: string | undefined;
  let texts: Texts | undefined;
  let more: Promise<void> | undefined;
  let complete = false;
  let demanded: readonly Block[] = [];
  let opener = false;
  let saved = false;
  /** The preferences are wanted unseen. */
  let soon = false;
  let store: ReturnType<typeof createNoticeStore> | undefined;
  let drawing: Promise<void> | undefined;
  let clear: (() => void) | undefined;

  const current = (words: Texts): Notice => ({
    ...compose(words, demanded),
    view: drawn,
    saved,
    opener,
    ...(focus && { focus }),
    ...(soon && { ahead: true }),
  });

  const locally = async () => {
    ({ texts } = await firstOf(language(), loaders.locale));
    more = undefined;
    complete = false;
  };
  const rich = () => soon || view === 'preferences' || view === 'change' || wantsMore(demanded);
  /** The second file of words. Without it ids stand in, and the next opening tries again. */
  const loadMore = () =>
    (more ??= firstOf(language(), loaders.more).then(
      (loaded) => {
        texts = { ...(texts as Texts), ...loaded.more };
        complete = true;
      },
      () => {
        more = undefined;
      },
    ));

  const draw = async () => {
    // On their way with everything else.
    if (rich()) firstOf(language(), loaders.more).catch(() => {});
    const [widget, parts] = await Promise.all([
      loaders.mount ? { contract: 1, mount: loaders.mount } : loaders.widget(),
      Promise.all(blocks.map(loaders.block)),
      texts ? undefined : locally(),
    ]);
    demanded = parts;
    if (rich()) await loadMore();
    drawn = view;
    // A stale widget from a cache must not be fed with data it does not know.
    if (widget.contract !== 1) throw new Error('the widget is of another version');
    store = createNoticeStore(current(texts as Texts));
    widget.mount(store, actions, options.drawn);
    clear?.();
  };
  /** The files of the notice are out of reach: something plain lets the visitor answer all the same. */
  const standBy = async () => {
    const [{ showPlain }] = await Promise.all([
      loaders.plain(),
      // They may still be on their way, and people read their own language better.
      texts || locally().catch(() => {}),
    ]);
    clear?.();
    if (view === 'hidden') return;
    clear = showPlain({
      ...bare,
      notice: texts && current(texts),
      actions,
      wanted: view === 'preferences',
      away: () => {
        view = 'hidden';
        changed(view);
      },
    });
  };

  const show = () => {
    drawn = view;
    store?.set(current(texts as Texts));
  };
  /** `wanted`: the widget, though nothing is on screen yet. */
  const refresh = (wanted?: boolean | void) => {
    if (store) {
      if (complete || !rich()) show();
      else void loadMore().then(show);
    } else if (wanted || view !== 'hidden' || opener)
      drawing ??= draw()
        .then(refresh)
        .catch((error: Error) => {
          drawing = undefined;
          // Nobody has asked for it yet, and who does tries again.
          if (soon) return;
          failed(
            `The notice could not be drawn (${error.message}). What may run stays as it was; showPreferences() tries again.`,
          );
          // Without this one, too, the owner's own page remains.
          standBy().catch(() => {});
        });
  };

  return {
    get view() {
      return view;
    },
    get texts() {
      return texts;
    },
    show: (next, on) => {
      const before = view;
      // What was made ahead leads to no place in it.
      if (on && soon) {
        soon = false;
        refresh();
      }
      view = next;
      focus = on;
      saved = soon = false;
      refresh();
      if (before !== next) changed(next);
    },
    refresh,
    prepare: () => {
      if (soon || view !== 'hidden') return;
      soon = true;
      focus = undefined;
      refresh(true);
    },
    offer: () => {
      opener = true;
      refresh();
    },
    decided: (done, early) => {
      const before = view;
      if (done) view = 'hidden';
      saved = done;
      soon = false;
      refresh(early);
      if (before !== view) changed(view);
    },
    words: async () => {
      if (!texts) await locally();
      await loadMore();
    },
    speak: async () => {
      if (!texts) return;
      await locally();
      refresh();
      await more;
    },
  };
};
