import type { Acknowledgement, Addendum } from '../types.js';
import { attempt } from '../decisions/storage.js';
import { writeList } from '../receipts/waiting.js';

/** One that was given on this device. */
type Done = Acknowledgement & { at: string };

const isDone = (item: unknown): item is Done =>
  typeof (item as Done | null)?.clause === 'string' && typeof (item as Done).at === 'string';

const read = (key: string): Done[] => {
  const list = attempt(() => JSON.parse(localStorage.getItem(key) as string) as unknown);
  return Array.isArray(list) ? list.filter(isDone) : [];
};

/**
 * What the addenda ask a visitor to accept or acknowledge (US 1, Singapore 1). A record of its own
 * kind: it opens no purpose, and nothing is refused to who leaves it (S8).
 */
export const acknowledgementsFor = (addenda: readonly Addendum[], name: string) => {
  const key = `${name}.accepted`;
  const wanted = addenda.flatMap(({ id, version, asks }): Acknowledgement[] =>
    asks ? [{ kind: asks.kind, document: id, clause: asks.clause, version }] : [],
  );
  const same = (a: Acknowledgement, b: Acknowledgement) =>
    a.document === b.document && a.clause === b.clause && a.version === b.version;
  return {
    list: (): readonly (Acknowledgement & { done?: string })[] => {
      const done = read(key);
      return wanted.map((one) => {
        const at = done.find((other) => same(one, other))?.at;
        return { ...one, ...(at && { done: at }) };
      });
    },
    /** Those of one document, or all. Throws where nothing asks. */
    take: (document: string | undefined, at: number): Acknowledgement => {
      const one = wanted.find((one) => document === undefined || one.document === document);
      if (!one)
        throw new TypeError(
          `Assent: nothing asks for an acknowledgement${document ? ` of "${document}"` : ''} here; ${wanted.length ? `only ${wanted.map(({ document }) => document).join(', ')} do` : 'no addendum that applies does'}.`,
        );
      writeList(key, [
        ...read(key).filter((other) => !same(one, other)),
        { ...one, at: new Date(at).toISOString() },
      ]);
      return one;
    },
  };
};
