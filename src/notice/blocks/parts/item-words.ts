import type { Texts } from '../../../types.js';

/** Items by id, such as `visit-time`, as a list to read. */
export const itemWords = (
  items: readonly string[],
  { items: words }: Pick<Texts, 'items'>,
): string =>
  items
    .map((id) =>
      words && Object.hasOwn(words, id) ? (words[id] as string) : id.replaceAll('-', ' '),
    )
    .join(', ');
