import type { Assent } from '../src/types.js';

/** Assent as the page has it; undefined while only its queue stub is there. */
export const assentNamed = (name: string): Assent | undefined => {
  const found = (window as unknown as Record<string, Assent | undefined>)[name];
  return found?.version ? found : undefined;
};

/** Calls back with Assent once: now, or when it has come. */
export const withAssent = (name: string, use: (assent: Assent) => void): void => {
  // A wrong configuration is never `ready`, and the page's own `load` needs no Assent at all.
  const events = ['assent:ready', 'assent:error', 'load'];
  const look = () => {
    const here = assentNamed(name);
    if (!here) return;
    for (const event of events) removeEventListener(event, look);
    use(here);
  };
  for (const event of events) addEventListener(event, look);
  look();
};
