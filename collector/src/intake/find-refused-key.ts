/** Keys that mean something to JavaScript objects and nothing in a receipt. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper than any honest manifest; a bound for everything that walks recursively later. */
const DEEPEST = 16;

/**
 * What makes a parsed JSON value unsafe to work with, or nothing. Walks without recursion, so that
 * a body of 60,000 opening brackets costs no stack.
 */
export function findRefusedKey(value: unknown): string | undefined {
  const open: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  for (let item = open.pop(); item; item = open.pop()) {
    if (item.value === null || typeof item.value !== 'object') continue;
    if (item.depth > DEEPEST) return `${item.path.slice(0, 40)}: deeper than ${DEEPEST}`;
    for (const [key, inner] of Object.entries(item.value)) {
      const path = item.path ? `${item.path}.${key}` : key;
      if (REFUSED.has(key)) return `${path.slice(0, 40)}: this key is refused`;
      open.push({ value: inner, path, depth: item.depth + 1 });
    }
  }
  return undefined;
}
