import type { FormStatement, GivenForm, Receipt } from '../types.js';
import { boxesOf, promotes, saidYes, unanswered } from '../forms/boxes.js';
import { confirmationOf } from '../forms/due.js';
import { itemsOf, missingItems } from '../forms/item-rule.js';
import { formRecord } from './form-record.js';
import { placedForm, type FormPlace } from './form-statement.js';

export interface FormOptions extends FormPlace {
  /** Id of the form that this address takes; what the body says of itself is compared. */
  form: string;
  /** Host name, as receipts carry it. */
  site: string;
  /** The statement as it was served, so that the record can name it by its hash. */
  statement: FormStatement;
  /** Where a field is named otherwise than its item: `{"email": "mailbox"}`. */
  fields?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds since 1970. Default: this machine's clock. */
  now?: number | undefined;
}

export interface PostedForm {
  /** Something that the form cannot do without is missing: show it again. Nothing was recorded. */
  ok: boolean;
  /** Ids of items, groups of one-of items (`mobile or card`) and purposes that are missing. */
  missing: readonly string[];
  /** What was said yes to; empty: nothing, which is an answer too. */
  purposes: readonly string[];
  channels: NonNullable<GivenForm['channels']>;
  /** Ids of the items that were given. */
  items: readonly string[];
  /** The yes does not count yet: send the message with the link. */
  pending: boolean;
  /** Id of the receipt: of the page, where Assent ran there, else of `record`. */
  receipt: string | undefined;
  /** To be sent to the collector; missing where the page has done so, or nothing was said yes to. */
  record: Receipt | undefined;
  /** Goes with `record`: the exact words, by whose hash it names them. */
  notice: object | undefined;
}

type Body = URLSearchParams | { get(name: string): unknown } | Readonly<Record<string, unknown>>;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Own keys only, and text only: a body may be anything. */
const reader = (body: Body | string) => {
  const source = typeof body === 'string' ? new URLSearchParams(body) : body;
  return (name: string): string => {
    const value =
      typeof source.get === 'function'
        ? source.get(name)
        : Object.hasOwn(source, name)
          ? (source as Record<string, unknown>)[name]
          : undefined;
    return typeof value === 'string' ? value : value ? 'given' : '';
  };
};

const siteForm = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

/**
 * What a posted form said, by the contract of docs/forms.md: the same fields come from a page without
 * JavaScript and from one where Assent drew the statement. Records names of items, never what they hold.
 * @throws TypeError where the form or the site is none
 */
export const readForm = (body: Body | string, options: FormOptions): PostedForm => {
  const { form: id, site, fields = {}, now = Date.now() } = options;
  const { form, purposes: known, regime } = placedForm(id, options);
  if (!siteForm.test(site)) throw new TypeError(`Assent: ${JSON.stringify(site)} is no host name.`);
  const value = reader(body);
  const boxes = boxesOf(form, known);
  const ticked = boxes.map(({ name }) => name).filter((name) => value(name) === 'granted');
  const { purposes, channels } = saidYes(boxes, ticked);
  const items = itemsOf(form.items).filter((item) =>
    /\S/.test(value(Object.hasOwn(fields, item) ? (fields[item] as string) : item)),
  );
  // Refusing never blocks: what a consent needs is needed by it alone.
  const lacking = missingItems(
    form.items,
    ticked.length || !boxes.length ? items : itemsOf(form.items),
  );
  const missing = [
    ...lacking.required,
    ...lacking.oneOf.map((group) => group.join(' or ')),
    ...unanswered(form, boxes, ticked),
    ...(value('assent-form') === id ? [] : ['assent-form']),
  ];
  const given = value('assent-receipt');
  const told = uuid.test(given) ? given : undefined;
  const says = confirmationOf(
    {
      confirm: form.confirm,
      promotes: known.some((one) => purposes.includes(one.id) && promotes(one)),
    },
    regime.forms ?? {},
    now,
  );
  const yes = !missing.length && purposes.length > 0;
  const common = {
    ok: !missing.length,
    missing,
    purposes: missing.length ? [] : purposes,
    channels,
    items,
  };
  const pending = yes && says.confirm === 'pending';
  if (!yes || told)
    return {
      ...common,
      pending,
      receipt: yes ? told : undefined,
      record: undefined,
      notice: undefined,
    };

  const { record, notice } = formRecord(options, {
    now,
    pending,
    form: { id, purposes, items, ...(channels.length && { channels }), ...says },
  });
  return { ...common, pending, receipt: record.id, record, notice };
};
