import { trusted } from './trusted.js';

/** Adds a script to the page. Rejects when it cannot be fetched or the page's policy refuses it. */
export const loadScript = (src: string, nonce: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.nonce = nonce;
    script.async = true;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} could not be loaded`));
    script.src = trusted().createScriptURL(src);
    document.head.append(script);
  });
