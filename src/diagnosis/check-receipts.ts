import type { Receipt, ReceiptCheck } from '../types.js';
import { receiptHash, verifyChain } from '../receipts/verify-chain.js';

/** What the collector answers for one receipt; see docs/receipts.md. */
interface Proof {
  hash: string;
  t: string;
  kind: string;
  previous: string;
  line: string;
  index: number;
  path: readonly string[];
  root: Readonly<Record<string, unknown>> & { lines: number; root: string; signature: string };
}

/** Milliseconds for the collector's answer. */
const patience = 5000;

const bytes = (base64url: string) =>
  Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
const digest = async (...parts: Uint8Array[]) => {
  const all = new Uint8Array(parts.flatMap((part) => [...part]));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
};
const equal = (a: Uint8Array, b: Uint8Array) => a.join() === b.join();
const utf8 = (text: string) => new TextEncoder().encode(text);

/** RFC 9162 section 2.1.3.2. */
const isIncluded = async ({ line, index, path, root }: Proof): Promise<boolean> => {
  if (!(index < root.lines)) return false;
  let [at, last] = [index, root.lines - 1];
  let hash = await digest(Uint8Array.of(0), bytes(line));
  for (const step of path) {
    if (last === 0) return false;
    const other = bytes(step);
    if (at % 2 === 1 || at === last) {
      hash = await digest(Uint8Array.of(1), other, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
    } else hash = await digest(Uint8Array.of(1), hash, other);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && equal(hash, bytes(root.root));
};

/** Members sorted by name: the form that was signed. */
const signedText = ({ signature: _signature, ...rest }: Proof['root']) =>
  JSON.stringify(Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))));

/**
 * A SubjectPublicKeyInfo of Ed25519 in base64 (RFC 8410 section 4), without its fixed twelve bytes: WebKitGTK
 * refuses the whole where the key begins with a zero, one of 256. Nothing where it is another kind of key.
 */
const bareKey = (spki: string) =>
  bytes(/^MCowBQYDK2VwAyEA(.+)$/.exec(spki.replace(/\s/g, ''))?.[1] ?? '');

/** By one of the keys, each the base64 text of a SubjectPublicKeyInfo. */
const isSigned = async (root: Proof['root'], keys: readonly string[]): Promise<boolean> => {
  for (const key of keys) {
    const imported = await crypto.subtle
      .importKey('raw', bareKey(key), 'Ed25519', false, ['verify'])
      .catch((error: Error) => {
        throw error.name === 'NotSupportedError' ? new CannotCheck() : error;
      });
    const text = utf8(signedText(root));
    if (await crypto.subtle.verify('Ed25519', imported, bytes(root.signature), text)) return true;
  }
  return false;
};

/** This browser does not know Ed25519. */
class CannotCheck extends Error {}
/** The collector has something else under that id. */
class OtherContent extends Error {}

const get = async (address: URL) => {
  const answer = await fetch(address, {
    credentials: 'omit',
    signal: AbortSignal.timeout(patience),
  });
  if (answer.status === 409) throw new OtherContent();
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return answer;
};

/**
 * Looks at this device's receipts: do they form one unbroken chain, and does the collector show that the
 * newest that it has signed for is in its journal, unchanged? Without such an answer the archive counts
 * as `unsigned`; that says nothing bad about the receipts.
 * @param given public keys of the owner's configuration; without them those that the collector names
 */
export const checkReceipts = async (
  receipts: readonly Receipt[],
  endpoint: string | undefined,
  given: readonly string[] | undefined,
): Promise<ReceiptCheck> => {
  const chain = verifyChain(receipts);
  if (!endpoint || !receipts.length) return { ...chain, archive: 'unsigned' };
  const base = new URL(endpoint, location.href);
  const beside = (path: string) => new URL(`${base.pathname.replace(/\/$/, '')}${path}`, base);
  const published = async () => {
    const pem = await (await get(new URL('key', beside('')))).text();
    return pem.match(/[A-Za-z0-9+/=\s]{40,}(?=-----END)/g) ?? [];
  };
  // The newest few may be younger than the last signed root.
  for (const receipt of receipts.toReversed().slice(0, 3))
    try {
      // Who names the content as well may see where it lies, without a reader's token.
      const own = receiptHash(receipt);
      const [proof, keys] = await Promise.all([
        get(beside(`/${receipt.id}/proof?hash=${own}`)).then(
          (answer) => answer.json() as Promise<Proof>,
        ),
        given ?? published(),
      ]);
      const { previous, t, kind, hash, line } = proof;
      const follows = equal(await digest(utf8(`${previous}${t}${kind}${hash}`)), bytes(line));
      if (!(await isSigned(proof.root, keys))) continue;
      const whole = follows && hash === own && (await isIncluded(proof));
      const key = given ? 'configured' : 'published';
      return { ...chain, archive: whole ? 'signed' : 'differs', key };
    } catch (error) {
      if (error instanceof CannotCheck) return { ...chain, archive: 'unchecked' };
      if (error instanceof OtherContent) return { ...chain, archive: 'differs' };
      // No proof of this one.
    }
  return { ...chain, archive: 'unsigned' };
};
