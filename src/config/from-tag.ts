import type { Config } from '../types.js';

/** The few scalar settings that fit on the tag itself. */
const attributes: Readonly<Record<string, (value: string) => Config>> = {
  receipts: (receipts) => ({ receipts }),
  region: (region) => ({ region }),
  language: (language) => ({ language }),
  policyUrl: (url) => ({ policy: { url } }),
  googleAnalytics: (measurementId) => ({ vendors: [{ id: 'google-analytics', measurementId }] }),
};

const parse = (text: string, from: string): Config => {
  try {
    return JSON.parse(text) as Config;
  } catch (error) {
    throw new Error(`${from}: ${(error as Error).message}`, { cause: error });
  }
};

const fetched = async (address: string): Promise<Config> => {
  const { href, origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new Error(`${href} is not on this site`);
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href} answered ${answer.status}`);
  return parse(await answer.text(), href);
};

/**
 * Configuration as written on the script tag: its attributes, and what outranks them, a JSON file
 * (`data-config="/assent.config.json"`) or a JSON block in the page (`data-config="#id"`).
 */
export const configFromTag = (data: DOMStringMap): Config | Promise<Config> => {
  const own: Config = {};
  for (const [key, make] of Object.entries(attributes)) {
    const value = data[key];
    if (value !== undefined) Object.assign(own, make(value));
  }
  const { config } = data;
  if (!config) return own;
  if (config[0] !== '#') return fetched(config).then((file) => ({ ...own, ...file }));
  const block = document.getElementById(config.slice(1));
  try {
    if (!block) throw new Error(`${config} is not before the script`);
    return { ...own, ...parse(block.textContent ?? '', config) };
  } catch (error) {
    return Promise.reject(error as Error);
  }
};
