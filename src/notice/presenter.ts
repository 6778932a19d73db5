import type { Notice, NoticeActions, Texts, View, Widget } from '../types.js';
import type { Loaders } from '../loaders.js';
import type { Block } from './blocks/parts/context.js';
import { fallbacks } from './languages.js';
import { createNoticeStore } from './store.js';

export interface Presenter {
  readonly view: View;
  /** Words on screen, once they are loaded. */
  readonly texts: Texts | undefined;
  show(view: View, focus?: string): void;
  /** Draws again after a change; loads nothing by itself. */
  refresh(): void;
  /** Loads the language anew; the notice on screen follows. */
  speak(): Promise<void>;
  /** Every word of the language, also where no notice is shown. */
  words(): Promise<void>;
  /** Draws the small reopen control, for pages that offer none. */
  offer(): void;
  /** A decision was made. `done`: nothing is left to ask, so the notice goes and says so. */
  decided(done: boolean): void;
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
  ): Omit<Notice, 'view' | 'opener' | 'saved' | 'focus'>;
  actions: NoticeActions;
  changed(view: View): void;
  failed(message: string): void;
}

/** A file of words in the language, or in the nearest one whose file can be had. */
export const firstOf = <T>(name: string, load: (name: string) => Promise<T>): Promise<T> =>
  fallbacks(name)
    .slice(1)
    .reduce((loading, other) => loading.catch(() => load(other)), load(name));

/** Decides what is on screen and fetches the widget, and the words, when something is. */
export const createPresenter = (options: PresenterOptions): Presenter => {
  const { loaders, language, blocks, wantsMore, compose, actions, changed, failed } = options;
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
  let store: ReturnType<typeof createNoticeStore> | undefined;
  let drawing: Promise<void> | undefined;

  const current = (words: Texts): Notice => ({
    ...compose(words, demanded),
    view: drawn,
    saved,
    opener,
    ...(focus && { focus }),
  });

  const locally = async () => {
    ({ texts } = await firstOf(language(), loaders.locale));
    more = undefined;
    complete = false;
  };
  const rich = () => view === 'preferences' || view === 'change' || wantsMore(demanded);
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
    const [widget, parts] = await Promise.all([
      loaders.widget(),
      Promise.all(blocks.map(loaders.block)),
      texts ? undefined : locally(),
    ]);
    demanded = parts;
    if (rich()) await loadMore();
    drawn = view;
    // A stale widget from a cache must not be fed with data it does not know.
    if ((widget as Widget).contract !== 1) throw new Error('the widget is of another version');
    store = createNoticeStore(current(texts as Texts));
    widget.mount(store, actions);
  };

  const show = () => {
    drawn = view;
    store?.set(current(texts as Texts));
  };
  const refresh = () => {
    if (store) {
      if (complete || !rich()) show();
      else void loadMore().then(show);
    } else if (view !== 'hidden' || opener)
      drawing ??= draw()
        .then(refresh)
        .catch((error: Error) => {
          drawing = undefined;
          failed(
            `The notice could not be drawn (${error.message}). What may run stays as it was; showPreferences() tries again.`,
          );
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
      view = next;
      focus = on;
      saved = false;
      refresh();
      if (before !== next) changed(next);
    },
    refresh,
    offer: () => {
      opener = true;
      refresh();
    },
    decided: (done) => {
      const before = view;
      if (done) view = 'hidden';
      saved = done;
      refresh();
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
