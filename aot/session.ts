import type { Loaders } from '../src/loaders.js';
import { openSession as open, type Core, type Session } from '../src/session.js';
import { finishFirstAnswer } from '../src/session/first-answer.js';
import { filesOf } from './files-of.js';

const file = filesOf('./');
const parts = 'widget receipts policy versions zones forms formView diagnosis plain'.split(' ');

/** The session, with the whole configuration and with what the core never fetches by itself. */
export const openSession = (core: Core): Promise<Session> => {
  core.config = ASSENT_CONFIG;
  core.finish = finishFirstAnswer;
  Object.assign(core.loaders, {
    ...Object.fromEntries(parts.map((part) => [part, () => file(part)])),
    locale: (language: string) => file(`locales/${language}`),
    more: (language: string) => file(`more/${language}`),
    rights: (language: string) => file(`rights/${language}`),
    block: (id: string) => file(`blocks/${id}`),
  } satisfies Partial<Record<keyof Loaders, unknown>>);
  return open(core);
};
