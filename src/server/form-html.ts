import type { FormStatement } from '../types.js';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] as string);
/** Keeps `javascript:` out of what a visitor may press. */
const address = (url: string) => (/^(https?:\/\/|[^\s:]+$)/i.test(url) ? escape(url) : '#');

/**
 * A statement as HTML for the inside of a form: works without JavaScript, and Assent takes its place
 * where it runs. Boxes are unticked; whatever the texts hold is text.
 */
export const formHtml = (statement: FormStatement): string => {
  const { form, tag, dir, name, facts, told, refusal, boxes, note, policy } = statement;
  const p = (text: string) => `<p>${escape(text)}</p>`;
  return [
    `<fieldset data-assent-slot lang="${escape(tag)}" dir="${dir}">`,
    `<legend>${escape(name)}</legend>`,
    `<input type="hidden" name="assent-form" value="${escape(form)}">`,
    `<input type="hidden" name="assent-lang" value="${escape(tag)}">`,
    '<dl>',
    ...facts.map(([term, text]) => `<dt>${escape(term)}</dt><dd>${escape(text)}</dd>`),
    '</dl>',
    ...told.map(p),
    p(refusal),
    ...(policy ? [`<p><a href="${address(policy.url)}">${escape(policy.text)}</a></p>`] : []),
    ...boxes.map(
      (box) =>
        `<label><input type="checkbox" name="${escape(box.name)}" value="granted"${box.required ? ' required' : ''}> ${escape(box.label)}</label>`,
    ),
    ...(note ? [p(note)] : []),
    '</fieldset>',
  ].join('\n');
};
