import type { DueConfirmation, FormDuties, GivenForm, Receipt } from '../types.js';
import { addMonths } from '../decisions/months.js';

const day = 864e5;
const spoken = (channel: string | undefined) => channel === 'oral' || channel === 'phone';

/**
 * Whether a yes waits for a confirmation, and by when one is due. Messages that promote alone have such
 * duties: spoken consent in Hong Kong counts once it is confirmed in writing, Korea asks again.
 * @param at milliseconds since 1970 at which it was given
 */
export const confirmationOf = (
  how: { confirm: boolean; channel?: string | undefined; promotes: boolean },
  { oralDays, againMonths }: FormDuties,
  at: number,
): Pick<GivenForm, 'confirm' | 'due'> => {
  const iso = (time: number) => new Date(time).toISOString();
  if (how.promotes && oralDays && spoken(how.channel))
    return { confirm: 'pending', due: iso(at + oralDays * day) };
  if (how.confirm && !how.channel) return { confirm: 'pending' };
  return how.promotes && againMonths ? { due: iso(addMonths(at, againMonths)) } : {};
};

/** Was everything of the one said yes to again by the other? */
const covers = (later: GivenForm, { id, purposes, channels = [] }: GivenForm): boolean =>
  later.id === id &&
  later.confirm !== 'pending' &&
  purposes.every((purpose) => later.purposes.includes(purpose)) &&
  channels.every((channel) => later.channels?.includes(channel));

/**
 * What has to be confirmed by a day, soonest first, as a list of receipts tells it: spoken consents that
 * nobody confirmed yet, and the last yes to each form that is to be asked again. What was taken back
 * since is not in it. Receipts of several people may be in one list.
 * @param now milliseconds since 1970
 */
export const dueConfirmations = (
  receipts: readonly Receipt[],
  now = Date.now(),
): DueConfirmation[] => {
  const sorted = [...receipts].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted
    .filter(({ form, subject }, index) => {
      const later = sorted.slice(index + 1).filter((one) => one.subject === subject);
      const again = later.some(
        (one) => form && one.form && (one.form.of === sorted[index]?.id || covers(one.form, form)),
      );
      const gone = form?.purposes.every((id) =>
        later.some((one) => one.purposes[id]?.state === 'denied'),
      );
      return form?.due && !again && !gone;
    })
    .map(({ id, form }): DueConfirmation => {
      const { id: name, purposes, channels, confirm, due } = form as GivenForm;
      return {
        receipt: id,
        form: name,
        purposes,
        ...(channels && { channels }),
        what: confirm === 'pending' ? 'written' : 'again',
        by: due as string,
        overdue: Date.parse(due as string) <= now,
      };
    })
    .sort((a, b) => (a.by < b.by ? -1 : 1));
};
