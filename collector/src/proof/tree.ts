import { createHash } from 'node:crypto';

/** Hashes of complete subtrees: level 0 are leaves, level k covers 2^k of them. */
export interface Nodes {
  get(level: number, index: number): Buffer;
  /** Adds the next one of a level. */
  push(level: number, hash: Buffer): void;
}

/** The newest two of each level: all that a root needs, whatever the size of the tree. */
export class Frontier implements Nodes {
  private readonly levels: { count: number; slots: Buffer[] }[] = [];
  get(level: number, index: number): Buffer {
    return this.levels[level]?.slots[index % 2] as Buffer;
  }
  push(level: number, hash: Buffer): void {
    const { count, slots } = (this.levels[level] ??= { count: 0, slots: [] });
    slots[count % 2] = hash;
    this.levels[level] = { count: count + 1, slots };
  }
}

/** RFC 6962, 2.1: a leaf and a node can never be taken for one another. */
export function leafHash(chainHash: string): Buffer {
  return createHash('sha256').update('\0').update(Buffer.from(chainHash, 'base64url')).digest();
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update('\x01').update(left).update(right).digest();
}

/** Appends the leaf of a journal line, and every node that it completes. */
export function addLeaf(nodes: Nodes, index: number, chainHash: string): void {
  let hash = leafHash(chainHash);
  nodes.push(0, hash);
  for (let level = 0, at = index; at % 2 === 1; at = (at - 1) / 2) {
    hash = nodeHash(nodes.get(level, at - 1), hash);
    nodes.push((level += 1), hash);
  }
}

/** Hash of the tree over the first `size` leaves, base64url. */
export function rootOf(nodes: Nodes, size: number): string {
  return (size ? subtree(nodes, 0, size) : createHash('sha256').digest()).toString('base64url');
}

/** RFC 6962, 2.1.1: what, together with the leaf at `index`, gives the root over `size` leaves. */
export function inclusionPath(nodes: Nodes, index: number, size: number): string[] {
  const path = (at: number, start: number, end: number): Buffer[] => {
    if (end - start <= 1) return [];
    const middle = start + split(end - start);
    return at < middle
      ? [...path(at, start, middle), subtree(nodes, middle, end)]
      : [...path(at, middle, end), subtree(nodes, start, middle)];
  };
  return path(index, 0, size).map((hash) => hash.toString('base64url'));
}

/** RFC 6962, 2.1.2: shows that the tree over `size` leaves begins with the one over `first`. */
export function consistencyPath(nodes: Nodes, first: number, size: number): string[] {
  const proof = (old: number, start: number, end: number, whole: boolean): Buffer[] => {
    if (old === end) return whole ? [] : [subtree(nodes, start, end)];
    const middle = start + split(end - start);
    return old <= middle
      ? [...proof(old, start, middle, whole), subtree(nodes, middle, end)]
      : [...proof(old, middle, end, false), subtree(nodes, start, middle)];
  };
  if (first <= 0 || first > size) return [];
  return proof(first, 0, size, true).map((hash) => hash.toString('base64url'));
}

/** RFC 9162, 2.1.3.2. */
export function isIncluded(
  chainHash: string,
  index: number,
  size: number,
  path: readonly string[],
  root: string,
): boolean {
  if (index >= size) return false;
  let [at, last] = [index, size - 1];
  let hash = leafHash(chainHash);
  for (const step of path) {
    if (last === 0) return false;
    const sibling = Buffer.from(step, 'base64url');
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && hash.toString('base64url') === root;
}

/** RFC 9162, 2.1.4.2. */
export function isConsistent(
  first: { lines: number; root: string },
  second: { lines: number; root: string },
  given: readonly string[],
): boolean {
  if (first.lines > second.lines || first.lines === 0) return false;
  if (first.lines === second.lines) return given.length === 0 && first.root === second.root;
  const isPower = Number.isInteger(Math.log2(first.lines));
  const path = (isPower ? [first.root, ...given] : [...given]).map((hash) =>
    Buffer.from(hash, 'base64url'),
  );
  const start = path.shift();
  if (!start) return false;
  let [at, last] = [first.lines - 1, second.lines - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [old, now]: [Buffer, Buffer] = [start, start];
  for (const step of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [old, now] = [nodeHash(step, old), nodeHash(step, now)];
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      now = nodeHash(now, step);
    }
    [at, last] = [half(at), half(last)];
  }
  return (
    last === 0 &&
    old.toString('base64url') === first.root &&
    now.toString('base64url') === second.root
  );
}

function subtree(nodes: Nodes, start: number, end: number): Buffer {
  const size = end - start;
  const level = Math.log2(size);
  if (Number.isInteger(level) && start % size === 0) return nodes.get(level, start / size);
  const middle = start + split(size);
  return nodeHash(subtree(nodes, start, middle), subtree(nodes, middle, end));
}

/** Largest power of two below `size`. */
function split(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

function half(value: number): number {
  return Math.floor(value / 2);
}
