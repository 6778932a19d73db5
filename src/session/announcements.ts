import { readNames, writeList } from '../receipts/waiting.js';

/** Announced policy versions that this device was told of; each is told once (S33, S36). */
export const announcements = (name: string) => {
  const key = `${name}.told`;
  return {
    untold: <T extends { version: string }>(pending: readonly T[]): readonly T[] => {
      const told = readNames(key);
      return pending.filter(({ version }) => !told.includes(version));
    },
    dismiss: (version: string): void => writeList(key, [...new Set([...readNames(key), version])]),
  };
};
