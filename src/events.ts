import type { Events } from './types.js';

export interface Emitter {
  on<E extends keyof Events>(event: E, listener: (detail: Events[E]) => void): () => void;
  emit<E extends keyof Events>(event: E, detail: Events[E]): void;
}

/**
 * Events are DOM events, `assent:<name>` on window, for code with the API and without it. The
 * browser keeps one listener's error from the others. `ready` is told again to whoever comes late.
 */
export const createEmitter = (): Emitter => {
  let ready: Events['ready'] | undefined;
  return {
    on: (event, listener) => {
      const name = `assent:${event}`;
      const heard = (told: Event) => listener((told as CustomEvent<never>).detail);
      addEventListener(name, heard);
      if (event === 'ready' && ready) listener(ready as never);
      return () => removeEventListener(name, heard);
    },
    emit: (event, detail) => {
      if (event === 'ready') ready = detail as Events['ready'];
      dispatchEvent(new CustomEvent(`assent:${event}`, { detail }));
    },
  };
};
