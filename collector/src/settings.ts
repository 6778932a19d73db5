import type { CollectorOptions } from './options.js';

export interface Settings extends CollectorOptions {
  port: number;
  host: string;
}

/**
 * The command's configuration from environment variables.
 *
 * @throws with one line that names the variable, the value found and what to write
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(env.PORT || 8787);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(
      `PORT: ${JSON.stringify(env.PORT)} is not a port. Write a number from 0 to 65535.`,
    );
  }
  const origins = (env.ASSENT_ORIGINS ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  if (!origins.length) {
    throw new Error(
      'ASSENT_ORIGINS is empty, so no page could post. Write the origins of your pages, such as https://shop.example,https://www.shop.example (or * for a demo).',
    );
  }
  const databaseUrl = env.DATABASE_URL;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new Error(
      'DATABASE_URL does not begin with postgres://. Leave it out for the embedded database.',
    );
  }
  const readToken = env.ASSENT_READ_TOKEN;
  if (readToken && readToken.length < 16) {
    throw new Error(
      `ASSENT_READ_TOKEN has ${readToken.length} characters. Use 16 or more, at random.`,
    );
  }
  return {
    port,
    host: env.HOST || '127.0.0.1',
    data: env.ASSENT_DATA || 'data',
    origins,
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(readToken ? { readToken } : {}),
  };
}
