import type { Config, FormView } from '../types.js';
import type { Block } from '../notice/blocks/parts/context.js';
import { formConsents, type ConsentOptions } from './consents.js';
import { formsOnPage, type OnPageOptions } from './on-page.js';
import { formStatement, type FormTexts } from './statement.js';
import { spokenOf } from './spoken-of.js';

export interface FormsOptions
  extends ConsentOptions, Pick<OnPageOptions, 'granted' | 'locked' | 'warn'> {
  /** Words in the page's language, the owner's on top. */
  words(): Promise<FormTexts>;
  view(): Promise<FormView>;
  block(id: string): Promise<Block>;
}

/** Consents in forms: on the page, by the API, and what follows from them. */
export const openForms = (options: FormsOptions) => {
  const { here, words, view, block, granted, locked, warn } = options;
  const { settings, policy, regime } = here;
  const consents = formConsents(options);
  const { config }: { config: Config } = settings;
  const blockIds = spokenOf(consents.purposes, regime);

  const { look, speak } = formsOnPage({
    consents,
    theme: config.theme ?? {},
    granted,
    locked,
    warn,
    drawing: async () => {
      const [texts, drawn, ...blocks] = await Promise.all([
        words(),
        view(),
        ...blockIds.map(block),
      ]);
      return {
        texts,
        view: drawn,
        statementOf: (form) => {
          const purposes = consents.purposes.filter(({ id }) => form.purposes.includes(id));
          const context = {
            ...here,
            document: policy.document,
            texts,
            settings: { ...settings, purposes },
          };
          return formStatement(form, {
            config,
            document: policy.document,
            purposes,
            regime,
            texts,
            blocks: blocks.flatMap(({ compose }) => compose(context as never)),
          });
        },
      };
    },
  });
  const { record, confirm, due } = consents;
  return { look, speak, record, confirm, due };
};
