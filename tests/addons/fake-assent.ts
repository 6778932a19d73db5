import { vi } from 'vitest';
import type { Assent, Decision, Events, Reason, Snapshot } from '../../src/types.js';

/** Assent's public API over a state that a test moves, and nothing of the core. */
export interface Fake extends Assent {
  /** The gate has decided for the first time. */
  start(): void;
  /** A decision: what may run from now on. */
  decide(allowed: Record<string, boolean>): void;
  emit<E extends keyof Events>(event: E, detail: Events[E]): void;
}

export const fakeAssent = (
  allowed: Record<string, boolean>,
  { region = 'US-CA', purposes = {} as Record<string, Decision>, declared = [] as string[] } = {},
): Fake => {
  const listeners = new Map<string, Set<(detail: never) => void>>();
  let started = false;
  let now: Record<string, boolean> = { necessary: true, ...allowed };
  let answers = purposes;
  const get = () =>
    ({
      region: { code: region, regime: 'us-base', by: 'page' },
      allowed: now,
      purposes: answers,
      vendors: [],
      addenda: [],
      gpc: false,
    }) as unknown as Snapshot;
  const emit: Fake['emit'] = (event, detail) =>
    listeners.get(event)?.forEach((listener) => listener(detail as never));
  const has = (id: string) => now[id] === true;
  return {
    version: '0.0.0',
    has,
    get,
    why: (id: string): Reason =>
      id in now || declared.includes(id) ? (has(id) ? 'granted' : 'not-asked') : 'undeclared',
    on: (event: keyof Events, listener: (detail: never) => void) => {
      if (!listeners.has(event)) listeners.set(event, new Set());
      listeners.get(event)?.add(listener);
      if (event === 'ready' && started) listener(get() as never);
      return () => listeners.get(event)?.delete(listener);
    },
    when: (id: string) =>
      new Promise<void>((resolve) => {
        if (has(id)) return resolve();
        const look = () => has(id) && resolve();
        for (const event of ['ready', 'change']) {
          if (!listeners.has(event)) listeners.set(event, new Set());
          listeners.get(event)?.add(look);
        }
      }),
    start: () => {
      started = true;
      emit('ready', get());
    },
    decide: (next: Record<string, boolean>) => {
      now = { ...now, ...next };
      answers = {
        ...answers,
        ...Object.fromEntries(
          Object.entries(next).map(([id, yes]) => [id, yes ? 'granted' : 'denied'] as const),
        ),
      };
      emit('change', get());
    },
    emit,
    set: vi.fn(),
  } as unknown as Fake;
};
