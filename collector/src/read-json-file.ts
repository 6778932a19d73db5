import { readFileSync } from 'node:fs';

/**
 * Content of a JSON file. `what` says in an error which setting named it.
 *
 * @throws when it is missing or no JSON
 */
export function readJsonFile(path: string, what: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${what}: ${path} cannot be read (${(error as Error).message}).`, {
      cause: error,
    });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`${what}: ${path} is not JSON (${(error as Error).message}).`, {
      cause: error,
    });
  }
}
