import { fileURLToPath } from 'node:url';

/** bench/ and the repository's root, both with a slash at the end. */
export const benchRoot = fileURLToPath(new URL('..', import.meta.url));
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));
