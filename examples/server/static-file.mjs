import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const missing = (error) => ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code);

/**
 * Reads one file below `folder`. Links are followed first and the result must still be inside, so
 * that neither `..`, nor an encoded slash, nor a link leads out. Only known kinds of file are served.
 * @returns `{ body, type }`, or undefined when there is nothing to serve
 */
export const staticFile = async (folder, path) => {
  const type = TYPES[extname(path)];
  if (!type || path.includes('\0') || path.split(/[/\\]/).some((part) => part.startsWith('.'))) {
    return undefined;
  }
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return undefined;
    return { body: await readFile(file), type };
  } catch (error) {
    if (missing(error)) return undefined;
    throw error;
  }
};
