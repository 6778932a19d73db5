import { trusted } from './trusted.js';

/**
 * Gives a script its nonce and its address, or else its text, and lets `insert` put it into the page.
 * Resolves when it has loaded or, without an address, run; rejects when it cannot be fetched or the
 * page's policy refuses it.
 */
export const addScript = (
  script: HTMLScriptElement,
  nonce: string,
  insert: () => void,
  address?: string | null,
  text = '',
): Promise<void> =>
  new Promise((resolve, reject) => {
    script.nonce = nonce;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', reject);
    if (address) script.src = trusted().createScriptURL(address);
    else script.text = trusted().createScript(text);
    insert();
    if (!address) resolve();
  });

/** Adds a script to the page. */
export const loadScript = (src: string, nonce: string): Promise<void> => {
  const script = document.createElement('script');
  return addScript(script, nonce, () => document.head.append(script), src);
};
