import { isDay, noticeDays } from '../../src/policy/calendar.js';
import { error, show, warning } from '../finding.js';
import { versionAfter } from '../project/versions-of.js';
import type { Rule } from './rule.js';

const oldest = 180;

/** A list kept by link is pinned, by a hash somebody looked at not too long ago (S38). */
export const listPins: Rule = {
  id: 'list-pins',
  *policy({ document }, project) {
    const { recipientLists = [], effective } = document;
    const today = new Date(project.now).toISOString().slice(0, 10);
    const after = versionAfter(document, project);
    // A version that is over is history; its pins stay as they were.
    const over = after !== undefined && after.effective <= today && effective <= today;
    for (const [index, { url, retrieved }] of recipientLists.entries()) {
      const path = `recipientLists[${index}]`;
      if (/^http:/i.test(url))
        yield error(`${path}.url`, show(url), 'Use https: nobody can vouch for what comes by http');
      if (!isDay(retrieved)) continue;
      const age = noticeDays(retrieved, today);
      // One day of grace: elsewhere it is tomorrow already.
      if (age < -1)
        yield error(
          `${path}.retrieved`,
          `${show(retrieved)}, in the future`,
          'Write the day on which the hash was taken',
        );
      else if (age > oldest && !over)
        yield warning(
          `${path}.retrieved`,
          `${show(retrieved)}, ${age} days ago`,
          `Run "assent validate --lists", and pin the list again: after ${oldest} days nobody knows who is on it`,
        );
    }
  },
};
