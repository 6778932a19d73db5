import { itemsOf } from './item-rule.js';
import type { AskedForm } from './asked-form.js';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Fields that take an item: named like it, or marked `data-assent-item`. */
export const fieldsFor = (form: HTMLFormElement, item: string): Field[] =>
  [...form.querySelectorAll<Field>('input,select,textarea')].filter(
    ({ name, type, dataset }) => (dataset.assentItem ?? name) === item && type !== 'hidden',
  );

const filled = (field: Field): boolean => {
  if (field.disabled) return false;
  if (/^(checkbox|radio)$/.test(field.type)) return (field as HTMLInputElement).checked;
  return /\S/.test(field.value);
};

/** Ids of the items that are filled in. What they hold is nobody's business here. */
export const givenItems = (form: HTMLFormElement, { items }: AskedForm): string[] =>
  itemsOf(items).filter((item) => fieldsFor(form, item).some(filled));

/**
 * Has the browser's own validation ask for what a consent needs, while it is asked for: `required` on
 * items that must be there, a message of its own on the first field of a group of which one is enough.
 * What the page itself requires stays required.
 */
export const holdToRule = (form: HTMLFormElement) => {
  const required = new Set<Field>();
  const told = new Set<Field>();
  return (
    { items }: AskedForm,
    asked: boolean,
    oneOfText: (group: readonly string[]) => string,
  ): void => {
    const given = (item: string) => fieldsFor(form, item).some(filled);
    const must = new Set(
      asked ? (items.required ?? []).flatMap((item) => fieldsFor(form, item)) : [],
    );
    for (const field of required)
      if (!must.has(field)) {
        field.required = false;
        required.delete(field);
      }
    for (const field of must)
      if (!field.required) {
        field.required = true;
        required.add(field);
      }
    const wanting = new Map(
      (asked ? (items.oneOf ?? []) : []).flatMap((group): [Field, string][] => {
        const first = group.flatMap((item) => fieldsFor(form, item)).at(0);
        return first && !group.some(given) ? [[first, oneOfText(group)]] : [];
      }),
    );
    for (const field of told) if (!wanting.has(field)) field.setCustomValidity('');
    told.clear();
    for (const [field, text] of wanting) {
      field.setCustomValidity(text);
      told.add(field);
    }
  };
};
