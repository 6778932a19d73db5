/**
 * Where a list goes on: `older` than a row for the next page, `newer` than a row to follow what
 * comes in. A number in words; nothing in it is secret.
 */
export interface Cursor {
  direction: 'older' | 'newer';
  /** Order of arrival in SQL. */
  arrival: bigint;
}

export function writeCursor(direction: Cursor['direction'], arrival: string): string {
  return `${direction}-${arrival}`;
}

export function readCursor(text: string): Cursor | undefined {
  const found = /^(older|newer)-(\d{1,18})$/.exec(text);
  if (!found) return undefined;
  return { direction: found[1] as Cursor['direction'], arrival: BigInt(found[2] as string) };
}
