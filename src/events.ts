import type { Events } from './types.js';

export interface Emitter {
  on<E extends keyof Events>(event: E, listener: (detail: Events[E]) => void): () => void;
  emit<E extends keyof Events>(event: E, detail: Events[E]): void;
}

/** Listeners by name, and the same as `assent:<name>` on window for code without the API. */
export const createEmitter = (): Emitter => {
  const listeners = new Map<string, Set<(detail: never) => void>>();
  let ready: Events['ready'] | undefined;

  const call = (listener: (detail: never) => void, detail: unknown) => {
    try {
      listener(detail as never);
    } catch (error) {
      // One broken listener must not keep the others, or the gate, from working.
      setTimeout(() => {
        throw error;
      });
    }
  };

  return {
    on: (event, listener) => {
      const all = listeners.get(event) ?? new Set();
      listeners.set(event, all.add(listener));
      if (event === 'ready' && ready) call(listener, ready);
      return () => void all.delete(listener);
    },
    emit: (event, detail) => {
      if (event === 'ready') ready = detail as Events['ready'];
      for (const listener of [...(listeners.get(event) ?? [])]) call(listener, detail);
      dispatchEvent(new CustomEvent(`assent:${event}`, { detail }));
    },
  };
};
