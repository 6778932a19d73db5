import type { Config, DrawnForm, FormStatement, FormView } from '../types.js';
import { itemWords } from '../notice/blocks/parts/item-words.js';
import type { AskedForm } from './asked-form.js';
import { saidYes, unanswered, type Box } from './boxes.js';
import type { FormConsents } from './consents.js';
import { fieldsFor, givenItems, holdToRule } from './fields.js';
import { complete, itemsOf, missingItems } from './item-rule.js';
import type { FormTexts } from './statement.js';

/** What is needed to draw: the words and the view. */
export interface Drawing {
  texts: FormTexts;
  view: FormView;
  statementOf(form: AskedForm): FormStatement;
}

export interface OnPageOptions {
  consents: FormConsents;
  theme: NonNullable<Config['theme']>;
  drawing(): Promise<Drawing>;
  granted(purpose: string): boolean;
  /** A child is here without a guardian, or a request is open: nothing is asked, and a tick is no yes. */
  locked(): boolean;
  warn(message: string): void;
}

interface Entry {
  asked: AskedForm;
  boxes: readonly Box[];
  statement: FormStatement;
  drawn: DrawnForm;
  hold: ReturnType<typeof holdToRule>;
  texts: FormTexts;
  /** The last yes of this page, so that one that is sent again is not recorded again. */
  last?: { key: string; receipt: string; pending: boolean };
}

/** Puts a hidden field into the form, or takes it out: `FormData`, plain submission and scripts see it. */
const carry = ({ host }: DrawnForm, name: string, value: string | undefined): void => {
  let field = [...host.children].find((one) => (one as HTMLInputElement).name === name);
  if (value === undefined) return field?.remove();
  if (!field) {
    field = Object.assign(document.createElement('input'), { type: 'hidden', name });
    host.append(field);
  }
  (field as HTMLInputElement).value = value;
};

/** The rule, as far as this form has fields for it. */
const ruleHere = (form: HTMLFormElement, asked: AskedForm): AskedForm => {
  const has = (item: string) => fieldsFor(form, item).length > 0;
  const { required = [], oneOf = [], optional = [] } = asked.items;
  return {
    ...asked,
    items: {
      required: required.filter(has),
      oneOf: oneOf.filter((group) => group.some(has)),
      optional,
    },
  };
};

/** The forms of the page that bear `data-assent-form`: each says what it asks, and its yes is taken. */
export const formsOnPage = ({ consents, theme, drawing, granted, locked, warn }: OnPageOptions) => {
  const tickedIn = (drawn: DrawnForm) => (locked() ? [] : drawn.ticked());
  const entries = new WeakMap<HTMLFormElement, Entry>();
  const said = new Set<string>();
  const once = (message: string) => {
    if (!said.has(message)) warn(message);
    said.add(message);
  };
  const marked = () => [...document.querySelectorAll<HTMLElement>('[data-assent-form]')];

  const rule = (form: HTMLFormElement, { asked, boxes, drawn, hold, texts }: Entry): void => {
    const ticked = tickedIn(drawn);
    for (const { name } of boxes) carry(drawn, name, ticked.includes(name) ? 'granted' : undefined);
    // Refusing never blocks: what a consent needs is needed by it alone.
    hold(
      asked,
      ticked.length > 0 || !boxes.length,
      (group) => `${itemWords(group, texts)}: ${texts.forms.oneOf}`,
    );
  };

  const submitted = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    const entry = entries.get(form);
    if (!entry?.drawn.host.isConnected) return;
    const { asked, boxes, statement, drawn, texts } = entry;
    carry(drawn, 'assent-receipt', undefined);
    drawn.say('');
    rule(form, entry);
    // A draft is saved, or the like: nothing was answered.
    if ((event.submitter as HTMLButtonElement | null)?.formNoValidate) return;
    const ticked = tickedIn(drawn);
    if (unanswered(asked, boxes, ticked).length) {
      event.preventDefault();
      event.stopImmediatePropagation();
      const open = statement.boxes.filter(({ purpose }) => asked.requires.includes(purpose));
      drawn.say(open.map(({ label }) => label).join(' · '));
      drawn.focus();
      return;
    }
    if (!ticked.length) return;
    const items = givenItems(form, asked);
    // Only where the page validates by itself (`novalidate`): the form goes on, but there was no full yes.
    if (!complete(asked.items, items)) {
      const { required, oneOf } = missingItems(asked.items, items);
      drawn.say(
        [
          ...(required.length ? [`${itemWords(required, texts)}: ${texts.forms.required}`] : []),
          ...oneOf.map((group) => `${itemWords(group, texts)}: ${texts.forms.oneOf}`),
        ].join(' · '),
      );
      return;
    }
    const yes = saidYes(boxes, ticked);
    const key = JSON.stringify([yes, items]);
    const stands = entry.last?.key === key && (entry.last.pending || yes.purposes.every(granted));
    if (!stands) {
      const receipt = consents.take(asked, { ...yes, items, statement });
      entry.last = { key, receipt, pending: !yes.purposes.every(granted) };
    }
    carry(drawn, 'assent-receipt', entry.last?.receipt);
  };

  const draw = (form: HTMLFormElement, id: string, { texts, view, statementOf }: Drawing) => {
    const whole = consents.find(id);
    const asked = ruleHere(form, whole);
    const boxes = consents.boxesOf(asked);
    for (const item of itemsOf(whole.items).filter((one) => !itemsOf(asked.items).includes(one)))
      once(`The form "${id}" has no field for "${item}", which its policy requires. Name one so, or mark it data-assent-item="${item}".`); // prettier-ignore
    for (const purpose of asked.purposes)
      if (!consents.purposes.some((one) => one.id === purpose))
        once(`"${purpose}" cannot be asked in the form "${id}" here, so it has no box: it is not declared, or has vendors, which only the notice names.`); // prettier-ignore
    const statement = statementOf(whole);
    if (!statement.name) return;
    const entry: Entry = {
      asked,
      boxes,
      statement,
      texts,
      hold: holdToRule(form),
      drawn: view.draw(form, statement, { theme, texts, changed: () => rule(form, entry) }),
    };
    entries.set(form, entry);
    carry(entry.drawn, 'assent-form', id);
    carry(entry.drawn, 'assent-lang', statement.tag);
    rule(form, entry);
    for (const name of ['input', 'change'])
      form.addEventListener(name, () => entries.get(form) === entry && rule(form, entry));
    form.addEventListener('reset', () => {
      delete entry.last;
      setTimeout(() => rule(form, entry));
    });
    // A framework that draws the form anew takes us out; a page that does so each time is left alone.
    let lives = 5;
    new MutationObserver(() => {
      if (
        !entry.drawn.host.isConnected &&
        form.isConnected &&
        entries.get(form) === entry &&
        lives--
      )
        void look();
    }).observe(form, { childList: true, subtree: true });
  };

  /** Nothing is asked: neither by us, nor by what the server wrote for pages without script. */
  const clear = (form: HTMLFormElement): void => {
    const entry = entries.get(form);
    entries.delete(form);
    entry?.hold(entry.asked, false, () => '');
    entry?.drawn.host.remove();
    form.querySelector('[data-assent-slot]')?.replaceChildren();
  };

  const look = async (): Promise<void> => {
    if (locked()) return marked().forEach((form) => clear(form as HTMLFormElement));
    const waiting = () =>
      marked().filter((one) => !entries.get(one as never)?.drawn.host.isConnected);
    if (!waiting().length) return;
    const means = await drawing();
    if (locked()) return;
    for (const form of waiting()) {
      const id = form.dataset.assentForm as string;
      try {
        if (!(form instanceof HTMLFormElement))
          throw new TypeError(
            `data-assent-form="${id}" belongs on a form, not on <${form.localName}>.`,
          );
        draw(form, id, means);
      } catch (error) {
        once(
          `${(error as Error).message.replace('Assent: ', '')} Nothing is asked there, and nothing recorded.`,
        );
      }
    }
  };

  // Ahead of the page's own listeners, which may read the form.
  document.addEventListener('submit', submitted, true);

  return {
    look,
    /** Other words on what is drawn. */
    speak: async (): Promise<void> => {
      const { texts, statementOf } = await drawing();
      for (const form of marked()) {
        const entry = entries.get(form as HTMLFormElement);
        if (!entry) continue;
        Object.assign(entry, { texts, statement: statementOf(consents.find(entry.asked.id)) });
        entry.drawn.speak(entry.statement, texts);
        carry(entry.drawn, 'assent-lang', entry.statement.tag);
      }
    },
  };
};
