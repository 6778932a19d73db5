import { isDay, noticeDays } from '../../src/policy/calendar.js';
import { error } from '../finding.js';
import { versionBefore } from '../project/versions-of.js';
import type { Rule } from './rule.js';

/** Areas whose change is material by the model policies' duty of notice (Art 22). */
const grave = ['collection', 'provision', 'rights'];

const day = 864e5;
const lastDay = (effective: string, days: number) =>
  new Date(Date.parse(effective) - days * day).toISOString().slice(0, 10);

/**
 * 7 days of notice, 30 for a material change (S32). Calendar days on the controller's clock; the day
 * of the announcement is not counted. A first version, in force when published, needs none.
 */
export const noticePeriod: Rule = {
  id: 'notice-period',
  *policy({ document }, project) {
    const { announced, effective, change } = document;
    if (!isDay(announced) || !isDay(effective) || effective < announced) return;
    if (announced === effective && !change && !versionBefore(document, project)) return;
    const area = change?.areas?.find((one) => grave.includes(one));
    const days = change?.material || area ? 30 : 7;
    const given = noticeDays(announced, effective);
    if (given >= days) return;
    const why = area && !change?.material ? `, because it changes "${area}"` : '';
    yield error(
      'announced',
      `${given} ${given === 1 ? 'day' : 'days'} of notice, from ${announced} to ${effective}`,
      `${days} days are needed${why}: announce it by ${lastDay(effective, days)}, or let it take effect later`,
    );
  },
};
