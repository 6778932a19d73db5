import type {
  ConsentChannel,
  Events,
  Evidence,
  FormConsent,
  FormStatement,
  GivenForm,
  Receipt,
} from '../types.js';
import type { Deciding } from '../session/deciding.js';
import type { Here } from '../session/here.js';
import { askedForm, formIds, type AskedForm } from './asked-form.js';
import { boxesOf, promotes, type Box } from './boxes.js';
import { confirmationOf, dueConfirmations } from './due.js';
import { complete, itemsOf, missingItems } from './item-rule.js';
import { statementBlock } from './statement.js';

export interface ConsentOptions {
  here: Here;
  decide(choices: Readonly<Record<string, boolean>>, how: Deciding): { receipt: string };
  history(): Promise<readonly Receipt[]>;
  report(detail: Events['form']): void;
}

/** What was said yes to, and how. */
export interface Yes extends Pick<GivenForm, 'purposes' | 'items'> {
  channels: NonNullable<GivenForm['channels']>;
  /** As it was shown on this page. */
  statement?: FormStatement;
  evidence?: Evidence;
  /** The pending yes that it confirms. */
  of?: string;
}

const channels: readonly ConsentChannel[] =
  'web paper fax phone oral board email offline partner'.split(' ') as never;
const reference = /^[\w.:/-]{1,64}$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const wrong = (what: unknown, why: string) =>
  new TypeError(`Assent: ${JSON.stringify(what)} ${why}`);

/** Consents to forms: what one asks, a yes to it, and what has to follow. */
export const formConsents = ({ here, decide, history, report }: ConsentOptions) => {
  const { settings, policy, regime } = here;
  const sources = { config: settings.config, document: policy.document };
  // A form names no vendors, so its yes must open none.
  const purposes = settings.purposes.filter(({ vendors }) => !vendors.length);

  const find = (id: string): AskedForm => {
    const form = askedForm(id, sources);
    if (form) return form;
    throw wrong(
      id,
      `is no form: neither the policy in force nor "forms" of the configuration describes it. Forms are: ${formIds(sources).join(', ') || 'none'}.`,
    );
  };

  /** The one way of a yes: pending or counting, with its receipt's id. */
  const take = (form: AskedForm, yes: Yes): string => {
    const { statement, evidence, of, items } = yes;
    const at = evidence ? Date.parse(evidence.at) : Date.now();
    const how = {
      confirm: form.confirm,
      channel: evidence?.channel,
      promotes: purposes.some((one) => yes.purposes.includes(one.id) && promotes(one)),
    };
    const wait = confirmationOf(of ? { ...how, confirm: false } : how, regime.forms ?? {}, at);
    const given: GivenForm = {
      id: form.id,
      purposes: yes.purposes,
      items,
      ...(yes.channels.length && { channels: yes.channels }),
      ...(of === undefined ? wait : { confirm: 'confirmed', ...(uuid.test(of) && { of }) }),
      ...(of !== undefined && wait.due && { due: wait.due }),
    };
    const pending = given.confirm === 'pending';
    const { receipt } = decide(
      Object.fromEntries(pending ? [] : yes.purposes.map((id) => [id, true])),
      {
        method: evidence ? 'import' : 'form',
        layer: evidence ? 'api' : 'form',
        asked: {
          form: given,
          evidence,
          // What was shown elsewhere lies with its evidence.
          ...(statement && { statement: statementBlock(statement), language: statement.tag }),
        },
      },
    );
    report({
      form: form.id,
      receipt,
      state: pending ? 'pending' : 'granted',
      purposes: given.purposes,
      channels: given.channels,
      due: given.due,
    });
    return receipt;
  };

  /** What the page tells of a consent; throws where the form asks for no such thing. */
  const read = (consent: FormConsent): { form: AskedForm; yes: Yes } => {
    if (typeof consent !== 'object' || consent === null)
      throw wrong(consent, 'is no consent; use {"form": "newsletter", "items": ["email"]}.');
    const form = find(consent.form);
    const boxes = boxesOf(form, purposes);
    const every = (given: readonly string[], known: readonly string[], what: string) => {
      const other = given.find((one) => !known.includes(one));
      if (other !== undefined)
        throw wrong(
          other,
          `is no ${what} of the form "${form.id}" here; those are ${known.join(', ') || 'none'}.`,
        );
    };
    const asked = [...new Set(boxes.map(({ purpose }) => purpose))];
    const yes = consent.purposes ?? asked;
    every(yes, asked, 'purpose');
    if (!yes.length)
      throw wrong(form.id, 'asks for nothing that could be said yes to here, or nothing was.');
    const ways = boxes.filter(({ purpose }) => yes.includes(purpose));
    const offered = [...new Set(ways.flatMap(({ channel }) => channel ?? []))];
    const given = consent.channels ?? [];
    every(given, offered, 'way of messages');
    if (offered.length && !given.length)
      throw wrong(
        form.id,
        `asks for each way of messages on its own: name "channels", some of ${offered.join(', ')}.`,
      );
    const items = consent.items ?? [];
    every(items, itemsOf(form.items), 'item');
    if (!complete(form.items, items)) {
      const { required, oneOf } = missingItems(form.items, items);
      const missing = [...required, ...oneOf.map((group) => group.join(' or '))];
      throw wrong(form.id, `needs the items ${missing.join(', ')}; name what was given.`);
    }
    return {
      form,
      yes: {
        purposes: yes,
        items,
        channels: given,
        ...(consent.channel !== undefined && { evidence: evidenceOf(consent) }),
      },
    };
  };

  const evidenceOf = ({ channel, evidence, at }: FormConsent): Evidence => {
    if (!channels.includes(channel as ConsentChannel))
      throw wrong(channel, `is no channel; use one of ${channels.join(', ')}.`);
    if (evidence !== undefined && !reference.test(evidence))
      throw wrong(
        evidence,
        'is no reference to a proof; use letters, digits and ". _ : / -", never a name or a mailbox.',
      );
    const time = at === undefined ? Date.now() : Date.parse(at);
    if (!(time <= Date.now())) throw wrong(at, 'is no instant of the past; use ISO 8601.');
    return {
      channel: channel as ConsentChannel,
      ...(evidence !== undefined && { reference: evidence }),
      at: new Date(time).toISOString(),
    };
  };

  const receiptOf = async (id: string) =>
    (await history()).find((receipt) => receipt.id === id) as Receipt;

  /** Throws where a pending yes cannot count any more. */
  const checkPending = async (
    pending: Receipt,
    form: GivenForm,
    later: readonly Receipt[],
  ): Promise<void> => {
    const { id, policy: shown } = pending;
    if (form.due && Date.now() > Date.parse(form.due))
      throw wrong(id, `had to be confirmed by ${form.due}; ask again.`);
    const refused = (purpose: string) =>
      later.some(({ purposes }) => purposes[purpose]?.state === 'denied');
    if (form.purposes.some(refused)) throw wrong(id, 'was taken back since; ask again.');
    const widened =
      shown.id !== policy.ref.id
        ? 'all'
        : shown.version === policy.ref.version
          ? new Set<string>()
          : await policy.widenedSince(shown.version, here.codes);
    if (widened === 'all' || form.purposes.some((one) => widened.has(one)))
      throw wrong(id, 'was asked under terms that have changed since; ask again.');
    const gone = form.purposes.find((one) => !purposes.some((known) => known.id === one));
    if (gone !== undefined) throw wrong(gone, 'is not asked here any more.');
  };

  return {
    find,
    take,
    boxesOf: (form: AskedForm): Box[] => boxesOf(form, purposes),
    purposes,
    record: async (consent: FormConsent): Promise<Receipt> => {
      const { form, yes } = read(consent);
      return receiptOf(take(form, yes));
    },
    confirm: async (id: string, consent?: FormConsent): Promise<Receipt> => {
      const known = await history();
      // A link may be opened twice.
      const done = known.find(({ form }) => form?.of === id);
      if (done) return done;
      const index = known.findIndex((receipt) => receipt.id === id);
      const pending = known[index];
      if (!pending) {
        if (!consent)
          throw wrong(
            id,
            'is no receipt of this device; say what it was about: confirm(id, {"form": "newsletter", "items": ["email"]}).',
          );
        const { form, yes } = read(consent);
        return receiptOf(take(form, { ...yes, of: id }));
      }
      const given = pending.form;
      if (given?.confirm !== 'pending') throw wrong(id, 'waits for no confirmation.');
      await checkPending(pending, given, known.slice(index + 1));
      const { purposes: said, items, channels = [] } = given;
      return receiptOf(take(find(given.id), { purposes: said, items, channels, of: id }));
    },
    due: async () => dueConfirmations(await history()),
  };
};

export type FormConsents = ReturnType<typeof formConsents>;
