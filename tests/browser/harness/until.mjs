import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is truthy; an error counts as "not yet".
 * @param {() => unknown} ask
 * @param {number} limit milliseconds
 * @param {string} what is waited for, in the error's words
 * @param {number} every milliseconds between two questions
 */
export const until = async (ask, limit, what, every = 60) => {
  const end = Date.now() + limit;
  let last;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      throw new Error(`not within ${limit} ms: ${what}${last ? ` (${last.message ?? last})` : ''}`);
    }
    await pause(every);
  }
};
