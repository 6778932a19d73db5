import type { Config, PolicyDocument, Regime } from '../types.js';
import { knownPurposes } from '../decisions/purposes.js';
import { askedForm, formIds, type AskedForm } from '../forms/asked-form.js';
import type { FormPurpose } from '../forms/boxes.js';
import { formStatement as compose, type FormTexts } from '../forms/statement.js';
import { spokenOf } from '../forms/spoken-of.js';
import { compose as marketing } from '../notice/blocks/hk-direct-marketing.js';
import { regimeFor } from '../region/regime-for.js';
import type { FormStatement } from '../types.js';

/** Where the forms are described, and for whom. */
export interface FormPlace {
  /** The configuration that the page has too. */
  config?: Config | undefined;
  /** The policy document in force, if the policy is data. */
  document?: PolicyDocument | undefined;
  /** ISO 3166 code of where the visitor is. Default: not known, so the strictest rules. */
  region?: string | undefined;
}

/** A form with what surrounds it. */
export interface PlacedForm {
  form: AskedForm;
  purposes: readonly FormPurpose[];
  regime: Regime;
}

interface Declared {
  id: string;
  like?: string;
  required?: boolean;
}

const purposesOf = ({ config = {}, document }: FormPlace): FormPurpose[] => {
  const listed: readonly Declared[] = document?.purposes ?? [
    ...(config.purposes ?? []).map((one) => (typeof one === 'object' ? one : { id: one })),
    ...(config.forms ?? []).flatMap((form) => form.purposes.map((id) => ({ id }))),
  ];
  return listed
    .filter(({ id }, index) => listed.findIndex((other) => other.id === id) === index)
    .map(({ id, like, required }) => ({
      id,
      like: like ?? (knownPurposes.includes(id as never) ? id : undefined),
      required: !!required,
    }));
};

/** @throws TypeError where no such form is described */
export const placedForm = (id: string, place: FormPlace): PlacedForm => {
  const sources = { config: place.config ?? {}, document: place.document };
  const form = askedForm(id, sources);
  if (!form)
    throw new TypeError(
      `Assent: ${JSON.stringify(id)} is no form. Forms are: ${formIds(sources).join(', ') || 'none'}.`,
    );
  const { region } = place;
  const regime = regimeFor([region], place.config?.law);
  const vendors = place.config?.vendors ?? [];
  const purposes = purposesOf(place).filter(
    // As on the page: a form names no vendors, so its yes must open none.
    ({ id: purpose }) => !vendors.some((vendor) => vendor.purpose === purpose),
  );
  return { form, purposes, regime };
};

/**
 * What a form says before its boxes, in the same words as on the page (S10).
 * @param texts the three files of one language laid over each other: `assent/browser/locales/en.js`,
 *   `assent/browser/more/en.js` and `assent/browser/rights/en.js`
 * @throws TypeError where no such form is described
 */
export const formStatement = (id: string, place: FormPlace, texts: FormTexts): FormStatement => {
  const { form, purposes, regime } = placedForm(id, place);
  const { config = {}, document } = place;
  const asked = purposes.filter((one) => form.purposes.includes(one.id));
  const settings = { config, purposes: asked };
  // The one block that speaks of a purpose wherever it is asked.
  const blocks = spokenOf(asked, regime).length
    ? marketing({ settings, regime, document, texts } as never)
    : [];
  return compose(form, { config, document, purposes, regime, texts, blocks });
};
