import { filesOf } from '../src/files-of.js';
import { loadersFrom } from '../src/loaders-from.js';
import { openSession as open, type Core, type Session } from '../src/session.js';
import { finishFirstAnswer } from '../src/session/first-answer.js';

const loaders = loadersFrom(filesOf('./'));

/** The session, with the whole configuration and with what the core never fetches by itself. */
export const openSession = (core: Core): Promise<Session> => {
  core.config = ASSENT_CONFIG;
  core.finish = finishFirstAnswer;
  Object.assign(core.loaders, loaders);
  return open(core);
};
