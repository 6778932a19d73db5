import type { MessageChannel } from '../types.js';
import type { AskedForm } from './asked-form.js';

/** As much of a purpose as a form has to know. */
export interface FormPurpose {
  id: string;
  /** Known purpose whose legal treatment applies. */
  like: string | undefined;
  /** Needed for the contract or by law: told, never asked (S1). */
  required: boolean;
}

/** Sends messages that promote something: a consent per way (S60), confirmed again in Korea. */
export const promotes = ({ like }: FormPurpose): boolean =>
  /^(marketing|newsletter)$/.test(like ?? '');

/** One answer that a form asks for. */
export interface Box {
  /** Of the form's field: `assent-newsletter`, `assent-marketing.sms`. No purpose has a dot in its id. */
  name: string;
  purpose: string;
  channel?: MessageChannel;
}

/** A box of its own for each purpose that may be refused, and for each way of its messages. */
export const boxesOf = ({ purposes, channels }: AskedForm, known: readonly FormPurpose[]): Box[] =>
  purposes.flatMap((id): Box[] => {
    const purpose = known.find((one) => one.id === id);
    if (!purpose || purpose.required) return [];
    const name = `assent-${id}`;
    return promotes(purpose) && channels.length
      ? channels.map((channel) => ({ name: `${name}.${channel}`, purpose: id, channel }))
      : [{ name, purpose: id }];
  });

/** What the ticked ones say yes to. */
export const saidYes = (
  boxes: readonly Box[],
  ticked: readonly string[],
): { purposes: string[]; channels: MessageChannel[] } => {
  const yes = boxes.filter(({ name }) => ticked.includes(name));
  return {
    purposes: [...new Set(yes.map(({ purpose }) => purpose))],
    channels: [...new Set(yes.flatMap(({ channel }) => channel ?? []))],
  };
};

/** Purposes without whose yes the form cannot be sent, and that got none. */
export const unanswered = (
  { requires }: AskedForm,
  boxes: readonly Box[],
  ticked: readonly string[],
): string[] => {
  const { purposes } = saidYes(boxes, ticked);
  return requires.filter(
    (id) => boxes.some(({ purpose }) => purpose === id) && !purposes.includes(id),
  );
};
