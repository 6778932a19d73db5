import { describe, expect, it } from 'vitest';
import { askedForm } from '../../src/forms/asked-form.js';
import { boxesOf, saidYes, unanswered } from '../../src/forms/boxes.js';
import { confirmationOf, dueConfirmations } from '../../src/forms/due.js';
import { complete, missingItems } from '../../src/forms/item-rule.js';
import { formStatement } from '../../src/forms/statement.js';
import type { ItemRule, PolicyDocument, Receipt } from '../../src/types.js';
import { texts as en } from '../../widget/locales/en.js';
import { more } from '../../widget/locales/more/en.js';
import { rights } from '../../widget/locales/rights/en.js';
import { example } from '../journeys/visit.js';

const texts = { ...en, ...more, ...rights };
const document = (name: string) => example(name) as unknown as PolicyDocument;
const form = (policy: string, id: string) =>
  askedForm(id, { config: {}, document: document(policy) }) as NonNullable<
    ReturnType<typeof askedForm>
  >;
const optional = (id: string, like = id) => ({ id, like, required: false });

describe('what a form needs', () => {
  it.each<[string, string, string, string[], boolean]>([
    ['S9', 'ncp-2021', 'newsletter', ['name', 'email'], true],
    ['S9', 'ncp-2021', 'newsletter', ['name', 'email', 'company-name'], true],
    ['S9', 'ncp-2021', 'newsletter', ['email', 'company-name'], false],
    ['S11', 'ncp-2021', 'cash-receipt', ['mobile'], true],
    ['S11', 'ncp-2021', 'cash-receipt', ['cash-receipt-card-number'], true],
    ['S11', 'ncp-2021', 'cash-receipt', [], false],
    ['S13', 'ncp-2021', 'notify.target', ['name', 'email'], true],
    ['S13', 'koscom-2023', 'notify.target', ['name', 'email'], false],
    ['S13', 'koscom-2023', 'notify.target', ['name', 'email', 'mobile'], true],
  ])('%s: in %s the form %s with %j is complete: %s', (_number, policy, id, given, whole) => {
    expect(complete(form(policy, id).items, given)).toBe(whole);
  });

  it('says what is missing, by name', () => {
    const rule: ItemRule = {
      required: ['name'],
      oneOf: [['mobile', 'card']],
      optional: ['company'],
    };
    expect(missingItems(rule, [])).toEqual({ required: ['name'], oneOf: [['mobile', 'card']] });
  });
});

describe('S10: before the box stand items, purpose, period and the right to refuse', () => {
  it('as the policy has them, in the page’s language', () => {
    const policy = document('ncp-2021');
    const statement = formStatement(form('ncp-2021', 'newsletter'), {
      config: {},
      document: policy,
      purposes: [optional('newsletter')],
      texts,
    });
    expect(Object.fromEntries(statement.facts)).toMatchObject({
      Data: 'Name, Email address (required) · Company (optional)',
      'How long it is kept': 'until the purpose is met',
    });
    expect(statement.facts[1]?.[1]).toContain(statement.name);
    expect(statement.refusal).toBe('Refusing has no effect on the rest of the service.');
    expect(statement.boxes.map(({ name, required }) => [name, required])).toEqual([['assent-newsletter', false]]);
  }); // prettier-ignore

  it('with a box for each purpose, and none for what the contract needs', () => {
    const asked = { ...form('ncp-2021', 'newsletter'), purposes: ['newsletter', 'inquiry', 'contract'], requires: ['inquiry'] };
    const purposes = [optional('newsletter'), { ...optional('inquiry'), like: undefined }, { id: 'contract', like: undefined, required: true }];
    const { boxes } = formStatement(asked, { config: {}, purposes, texts });
    expect(boxes.map(({ purpose, required }) => [purpose, required])).toEqual([['newsletter', false], ['inquiry', true]]);
    expect(unanswered(asked, boxesOf(asked, purposes), ['assent-newsletter'])).toEqual(['inquiry']);
    expect(unanswered(asked, boxesOf(asked, purposes), ['assent-inquiry'])).toEqual([]);
  }); // prettier-ignore
});

describe('S60: ad messages are asked per way, apart from everything else', () => {
  const asked = {
    ...form('ncp-2021', 'newsletter'),
    purposes: ['marketing', 'inquiry'],
    channels: ['email', 'sms'] as const,
  };
  const boxes = boxesOf(asked, [optional('marketing'), optional('inquiry')]); // prettier-ignore

  it('each has a box of its own', () => {
    expect(boxes.map(({ name }) => name)).toEqual(['assent-marketing.email', 'assent-marketing.sms', 'assent-inquiry']); // prettier-ignore
  });

  it('and a yes to one is none to another', () => {
    expect(saidYes(boxes, ['assent-marketing.sms'])).toEqual({ purposes: ['marketing'], channels: ['sms'] }); // prettier-ignore
    expect(saidYes(boxes, ['assent-inquiry'])).toEqual({ purposes: ['inquiry'], channels: [] });
  });
});

describe('what has to follow a yes', () => {
  const at = Date.parse('2026-01-31T09:00:00Z');
  it.each([
    ['spoken in Hong Kong', { confirm: false, channel: 'oral', promotes: true }, { oralDays: 14 }, { confirm: 'pending', due: '2026-02-14T09:00:00.000Z' }],
    ['by telephone in Hong Kong', { confirm: false, channel: 'phone', promotes: true }, { oralDays: 14 }, { confirm: 'pending', due: '2026-02-14T09:00:00.000Z' }],
    ['on paper in Hong Kong', { confirm: false, channel: 'paper', promotes: true }, { oralDays: 14 }, {}],
    ['spoken, but no marketing', { confirm: false, channel: 'oral', promotes: false }, { oralDays: 14 }, {}],
    ['spoken where no law minds', { confirm: false, channel: 'oral', promotes: true }, {}, {}],
    ['in Korea', { confirm: false, promotes: true }, { againMonths: 24 }, { due: '2028-01-31T09:00:00.000Z' }],
    ['in Korea, no messages', { confirm: false, promotes: false }, { againMonths: 24 }, {}],
    ['with double opt-in', { confirm: true, promotes: true }, { againMonths: 24 }, { confirm: 'pending' }],
  ] as const)('%s', (_name, how, duties, expected) => {
    expect(confirmationOf(how, duties, at)).toEqual(expected);
  }); // prettier-ignore

  const receipt = (id: string, over: object, subject = 's_1') =>
    ({ id, subject, purposes: {}, ...over }) as unknown as Receipt;
  const asked = {
    id: 'news',
    purposes: ['newsletter'],
    items: [],
    due: '2026-02-14T00:00:00.000Z',
  };
  const first = receipt('1', { form: asked });
  it.each<[string, Receipt[], string[]]>([
    ['the yes itself', [first], ['1']],
    ['not once it was confirmed', [first, receipt('2', { form: { ...asked, due: undefined, of: '1', confirm: 'confirmed' } })], []],
    ['not once it was given again', [first, receipt('2', { form: asked })], ['2']],
    ['still, when another pends', [first, receipt('2', { form: { ...asked, due: undefined, confirm: 'pending' } })], ['1']],
    ['not once it was taken back', [first, receipt('2', { purposes: { newsletter: { state: 'denied' } } })], []],
    ['whatever somebody else did', [first, receipt('2', { purposes: { newsletter: { state: 'denied' } } }, 's_2')], ['1']],
  ])('is due: %s', (_name, list, expected) => {
    const due = dueConfirmations(list.toReversed(), Date.parse('2026-02-13T00:00:00Z'));
    expect(due.map(({ receipt: id }) => id)).toEqual(expected);
    expect(due.every(({ overdue }) => !overdue)).toBe(true);
    expect(dueConfirmations(list, Date.parse('2026-02-14T00:00:00Z')).every(({ overdue }) => overdue)).toBe(true);
  }); // prettier-ignore
});
