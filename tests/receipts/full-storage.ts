import { vi } from 'vitest';

/** From now on local storage can be read and emptied, and takes nothing more. */
export const fillStorage = (): void => {
  const full = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  const real = localStorage;
  vi.stubGlobal(
    'localStorage',
    new Proxy(real, {
      get: (_, name) => {
        const found: unknown = name === 'setItem' ? full : Reflect.get(real, name);
        return typeof found === 'function' ? (found.bind(real) as unknown) : found;
      },
    }),
  );
};
