import type { Notice, Placeholders, WaitingEmbed } from '../types.js';
import type { Loaders } from '../loaders.js';

export interface StandInOptions {
  loaders: Loaders;
  /** Embedded content of the page that waits for a yes. */
  waiting(): readonly WaitingEmbed[];
  once(element: Element): void;
  always(choices: Readonly<Record<string, boolean>>): void;
  /** Loads the words; resolves when `notice` may be asked. */
  words(): Promise<unknown>;
  notice(): Pick<Notice, 'texts' | 'purposes' | 'theme'>;
}

/**
 * Something of the same size stands in the place of what waits, and says what would be there. The
 * answer is a function that looks again; without the widget the place stays empty.
 */
export const standIns = (options: StandInOptions): (() => void) => {
  const { loaders, waiting, words, notice, once, always } = options;
  let placeholders: Promise<Placeholders> | undefined;
  return () => {
    if (!placeholders && !waiting().length) return;
    placeholders ??= Promise.all([loaders.widget(), words()]).then(([widget]) =>
      widget.placeholders({ notice, once, always }),
    );
    placeholders.then(
      ({ show }) => show(waiting()),
      () => (placeholders = undefined),
    );
  };
};
