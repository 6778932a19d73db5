import type { NoticePurpose, Receipt, Texts } from '../../src/types.js';

/** What was answered, as `Analytics: On`, by the names of today. What nobody knows any more has its id. */
export const answersOf = (
  receipt: Receipt,
  purposes: readonly NoticePurpose[],
  words: Texts['preferences'],
): readonly string[] => {
  const vendors = purposes.flatMap((p) => p.vendors);
  const off = words?.off ?? '';
  return [
    ...purposes.flatMap(({ id, name }) => {
      const state = receipt.purposes[id]?.state;
      if (state === 'granted') return `${name}: ${words?.on}`;
      return state === 'denied' || state === 'objected' ? `${name}: ${off}` : [];
    }),
    ...(receipt.vendors?.refused ?? []).map(
      (id) => `${vendors.find((v) => v.id === id)?.name ?? id}: ${off}`,
    ),
  ];
};
