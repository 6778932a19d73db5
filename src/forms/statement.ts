import type {
  Config,
  FormBox,
  FormStatement,
  NoticeBlock,
  PolicyDocument,
  Regime,
  RightsTexts,
  Texts,
} from '../types.js';
import { itemWords } from '../notice/blocks/parts/item-words.js';
import { periodWords } from '../notice/blocks/parts/period-words.js';
import { ownText } from '../notice/own-text.js';
import { purposeWords } from '../notice/purpose-words.js';
import type { AskedForm } from './asked-form.js';
import { boxesOf, promotes, type FormPurpose } from './boxes.js';

export type FormTexts = Texts & RightsTexts;

export interface StatementContext {
  config: Pick<Config, 'purposes' | 'policy'>;
  document?: PolicyDocument | undefined;
  /** Purposes that may be asked here. */
  purposes: readonly FormPurpose[];
  regime?: Pick<Regime, 'blocks'> | undefined;
  texts: FormTexts;
  /** What the place wants said about these purposes, such as Hong Kong. */
  blocks?: readonly NoticeBlock[];
}

/**
 * What a form says before its boxes (S10): items, purpose, period, the right to refuse and its effect.
 * Only purposes that may be asked here have a box, and the others are not named.
 */
export const formStatement = (form: AskedForm, context: StatementContext): FormStatement => {
  const { config, document, purposes: known, regime, texts, blocks = [] } = context;
  const words = texts.forms;
  const { required = [], optional = [], oneOf = [] } = form.items;
  const list = (items: readonly string[], remark: string) =>
    items.length ? [`${itemWords(items, texts)} (${remark})`] : [];
  const named = form.purposes.flatMap((id) => {
    const purpose = known.find((one) => one.id === id);
    return purpose ? [{ ...purpose, ...purposeWords(id, texts, config, document) }] : [];
  });
  const areas = texts.changes?.areas;
  // Korea: what promotes goods stands apart from the rest.
  const apart = !!regime?.blocks?.includes('kr-terms');

  const boxes = boxesOf(form, known).map(({ name, purpose: id, channel }): FormBox => {
    const purpose = named.find((one) => one.id === id) as (typeof named)[number];
    const needed = form.requires.includes(id);
    const what = [purpose.name, ...(channel ? [words.channels[channel]] : [])].join(' – ');
    // Of several ways one is enough, so no single one of them is required.
    const required = needed && !(channel && form.channels.length > 1);
    return {
      name,
      purpose: id,
      ...(channel && { channel }),
      label: `${words.agree.replace('{purpose}', () => what)} (${needed ? words.required : words.optional})`,
      required,
      strong: apart && promotes(purpose),
    };
  });
  const { url } = config.policy ?? {};
  return {
    form: form.id,
    tag: texts.tag,
    dir: texts.dir,
    name: named.map(({ name }) => name).join(', '),
    facts: [
      [
        words.items,
        [
          ...list(required, words.required),
          ...oneOf.flatMap((group) => list(group, words.oneOf)),
          ...list(optional, words.optional),
        ].join(' · ') || '–',
      ],
      [
        areas?.purpose ?? 'purpose',
        named
          .map(({ name, description }) => (description ? `${name}: ${description}` : name))
          .join(' · '),
      ],
      [
        areas?.retention ?? 'retention',
        [...new Set(form.keeps.map((period) => periodWords(period, texts)))].join(' · '),
      ],
      ...blocks.flatMap(({ facts = [] }) => facts),
    ],
    told: blocks.flatMap(({ text = [] }) => text),
    refusal: ownText(form.refusalEffect, texts.tag) ?? words.refusal,
    boxes,
    ...(form.confirm && boxes.length && { note: words.confirm }),
    ...(url && { policy: { text: texts.policyLink, url } }),
  };
};

/** The same as a piece of a notice, word for word: what a receipt's `notice.hash` stands for. */
export const statementBlock = (statement: FormStatement): NoticeBlock => ({
  id: `form-${statement.form}`,
  title: statement.name,
  facts: statement.facts,
  text: [
    ...statement.told,
    statement.refusal,
    ...(statement.note ? [statement.note] : []),
    ...statement.boxes.map(({ label }) => label),
  ],
});
