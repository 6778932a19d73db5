import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appendLine } from '../files/append-line.js';
import { writeWhole } from '../files/write-whole.js';

/**
 * The Ed25519 key of this collector, made at its first start. `key.pem` stays here and is in no
 * backup; `public.pem` is for everybody who checks.
 *
 * @throws when key.pem is there and no Ed25519 key
 */
export async function signingKey(directory: string): Promise<KeyObject> {
  const path = join(directory, 'key.pem');
  const known = await readFile(path, 'utf8').catch(() => undefined);
  if (known !== undefined) {
    const key = createPrivateKey(known);
    if (key.asymmetricKeyType === 'ed25519') return key;
    throw new Error(
      `${path} holds a key of type ${key.asymmetricKeyType}; an Ed25519 key is needed.`,
    );
  }
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  // Behind those of earlier keys: what they signed stays checkable. First, so that no key is without it.
  await appendLine(join(directory, 'public.pem'), publicPem(privateKey).trimEnd());
  await writeWhole(path, pem);
  return privateKey;
}

function publicPem(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'pem' }) as string;
}
