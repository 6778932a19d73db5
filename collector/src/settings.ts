import { parseReaders } from './http/readers.js';
import type { RateLimit } from './intake/rate-limit.js';
import type { CollectorOptions, Publish } from './options.js';
import { readJsonFile } from './read-json-file.js';
import { readRetention } from './retention/rules.js';
import { readSites } from './sites.js';

export interface Settings extends CollectorOptions {
  port: number;
  host: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The command's configuration from environment variables.
 *
 * @throws with one line that names the variable, the value found and what to write
 */
export function readSettings(env: Env): Settings {
  const port = Number(env.PORT || 8787);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(
      `PORT: ${JSON.stringify(env.PORT)} is not a port. Write a number from 0 to 65535.`,
    );
  }
  const origins = list(env.ASSENT_ORIGINS);
  const sites = env.ASSENT_SITES
    ? readSites(readJsonFile(env.ASSENT_SITES, 'ASSENT_SITES'))
    : undefined;
  if (!origins.length && !sites) {
    throw new Error(
      'ASSENT_ORIGINS is empty, so no page could post. Write the origins of your pages, such as https://shop.example,https://www.shop.example (or * for a demo).',
    );
  }
  const durability = oneOf(env, 'ASSENT_DURABILITY', ['journal', 'database']);
  const dialect = env.ASSENT_DIALECT;
  const regions = list(env.ASSENT_REGIONS);
  const databaseUrl = readDatabaseUrl(env);
  const readToken = tokenIn(env, 'ASSENT_READ_TOKEN');
  const adminToken = tokenIn(env, 'ASSENT_ADMIN_TOKEN');
  const writeToken = tokenIn(env, 'ASSENT_WRITE_TOKEN');
  const rate = readRate(env.ASSENT_RATE);
  const publish = readPublish(env);
  return {
    port,
    host: env.HOST || '127.0.0.1',
    data: env.ASSENT_DATA || 'data',
    origins,
    ...(sites ? { sites } : {}),
    ...(regions.length ? { regions } : {}),
    ...(env.ASSENT_COOKIE ? { cookie: env.ASSENT_COOKIE } : {}),
    ...(env.ASSENT_LOCATION ? { location: env.ASSENT_LOCATION } : {}),
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(durability ? { durability } : {}),
    ...(dialect ? { dialect } : {}),
    ...(readToken ? { readToken } : {}),
    ...(writeToken ? { writeToken } : {}),
    ...(adminToken ? { adminToken } : {}),
    ...(env.ASSENT_READERS ? { readers: parseReaders(env.ASSENT_READERS) } : {}),
    ...(rate === undefined ? {} : { rate }),
    ...(env.ASSENT_TRUST_PROXY === '1' ? { trustProxy: true } : {}),
    ...(env.ASSENT_RETENTION
      ? { retention: readRetention(readJsonFile(env.ASSENT_RETENTION, 'ASSENT_RETENTION')) }
      : {}),
    ...(publish ? { publish } : {}),
    ...(env.ASSENT_SMALLEST ? { smallest: whole(env, 'ASSENT_SMALLEST') } : {}),
  };
}

function list(text = ''): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function oneOf<Name extends string>(
  env: Env,
  key: string,
  names: readonly Name[],
): Name | undefined {
  const value = env[key];
  if (!value) return undefined;
  const found = names.find((name) => name === value);
  if (found) return found;
  throw new Error(`${key}: ${JSON.stringify(value)} is not known. Write ${names.join(' or ')}.`);
}

function readDatabaseUrl({ DATABASE_URL: urls }: Env): string | undefined {
  if (!urls) return undefined;
  if (list(urls).every((url) => /^postgres(ql)?:\/\//.test(url))) return urls;
  throw new Error(
    'DATABASE_URL does not begin with postgres://. Leave it out for the embedded database.',
  );
}

function tokenIn(env: Env, key: string): string | undefined {
  const token = env[key];
  if (!token) return undefined;
  if (token.length >= 16) return token;
  throw new Error(`${key} has ${token.length} characters. Use 16 or more, at random.`);
}

function readRate(text: string | undefined): RateLimit | false | undefined {
  if (!text) return undefined;
  if (text === 'off') return false;
  const found = /^(\d+(?:\.\d+)?)\/(\d+)$/.exec(text);
  const [perSecond, burst] = [Number(found?.[1]), Number(found?.[2])];
  if (perSecond > 0 && burst >= 1) return { perSecond, burst };
  throw new Error(
    `ASSENT_RATE: ${JSON.stringify(text)} is no rate. Write requests per second and at once, such as 20/200, or off.`,
  );
}

function readPublish({ ASSENT_PUBLISH_FILE: file, ASSENT_PUBLISH_COMMAND: text }: Env) {
  if (!file && !text) return undefined;
  const publish: Publish = {
    ...(file ? { file } : {}),
    ...(text ? { command: text.split(' ').filter(Boolean) } : {}),
  };
  return publish;
}

function whole(env: Env, key: string): number {
  const value = Number(env[key]);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new Error(`${key}: ${JSON.stringify(env[key])} is no whole number from 1 on.`);
}
