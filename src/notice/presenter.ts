import type { Notice, NoticeActions, Texts, View, Widget } from '../types.js';
import type { Loaders } from '../loaders.js';
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
  /** Draws the small reopen control, for pages that offer none. */
  offer(): void;
  /** A decision was made. `done`: nothing is left to ask, so the notice goes and says so. */
  decided(done: boolean): void;
}

export interface PresenterOptions {
  loaders: Loaders;
  language(): string;
  /** The notice as data, but for what the presenter itself knows. */
  compose(texts: Texts): Omit<Notice, 'view' | 'opener' | 'saved' | 'focus'>;
  actions: NoticeActions;
  changed(view: View): void;
  failed(message: string): void;
}

/** Decides what is on screen and fetches the widget when something is. */
export const createPresenter = (options: PresenterOptions): Presenter => {
  const { loaders, language, compose, actions, changed, failed } = options;
  let view: View = 'hidden';
  let focus: string | undefined;
  let texts: Texts | undefined;
  let opener = false;
  let saved = false;
  let store: ReturnType<typeof createNoticeStore> | undefined;
  let drawing: Promise<void> | undefined;

  const current = (words: Texts): Notice => ({
    ...compose(words),
    view,
    saved,
    opener,
    ...(focus && { focus }),
  });

  const locally = () => loaders.locale(language()).catch(() => loaders.locale('en'));

  const draw = async () => {
    const [widget, locale] = await Promise.all([loaders.widget(), locally()]);
    ({ texts } = locale);
    // A stale widget from a cache must not be fed with data it does not know.
    if ((widget as Widget).contract !== 1) throw new Error('the widget is of another version');
    store = createNoticeStore(current(texts));
    widget.mount(store, actions);
  };

  const refresh = () => {
    if (store && texts) store.set(current(texts));
    else if (view !== 'hidden' || opener)
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
    speak: async () => {
      if (!store) return;
      ({ texts } = await locally());
      refresh();
    },
  };
};
