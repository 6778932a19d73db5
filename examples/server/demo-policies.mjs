import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FILES = {
  'ncp-2017-public': ['ncp-2017-public'],
  'ncp-2019': ['ncp-2019'],
  'ncp-2021': ['ncp-2019', 'ncp-2021'],
  'ncp-announced': ['ncp-2019', 'ncp-2021'],
  'koscom-2023': ['koscom-2023'],
};

const day = (shift) => new Date(Date.now() + shift * 864e5).toISOString().slice(0, 10);
/** The 2021 version as if it were announced yesterday and took effect in thirty days. */
const announced = () => ({ announced: day(-1), effective: day(30) });

const path = (name) => fileURLToPath(new URL(`../policies/${name}.json`, import.meta.url));
const read = async (name) => JSON.parse(await readFile(path(name), 'utf8'));

/** One of the example documents, as it lies on the site; undefined for any other name. */
export const policyDocument = async (name) => {
  if (name === 'ncp-announced') return { ...(await read('ncp-2021')), ...announced() };
  return Object.hasOwn(FILES, name) ? read(name) : undefined;
};

/**
 * What the owner's configuration says of one of the example policies: its versions, and the purposes
 * that it declares come from the document itself. Undefined for the model policy.
 */
export const policyConfig = async (choice) => {
  if (!Object.hasOwn(FILES, choice ?? '')) return undefined;
  const versions = await Promise.all(
    FILES[choice].map(async (file) => {
      const name = choice === 'ncp-announced' && file === 'ncp-2021' ? choice : file;
      const { version, announced, effective } = await policyDocument(name);
      return { version, announced, effective, src: `/policies/${name}.json` };
    }),
  );
  return { url: '/privacy.html', versions };
};
