import type { FormStatement } from '../../src/types.js';
import { make } from './make.js';

/**
 * What a form asks: the statement first, then a box for each answer (S10). Screen readers hear the whole
 * statement as the description of the group, and the right to refuse with each box.
 */
export const statementNodes = (statement: FormStatement): HTMLElement => {
  const { name, facts, told, refusal, boxes, note, policy } = statement;
  return make(
    'div',
    { class: 'form', part: 'form', role: 'group', 'aria-label': name, 'aria-describedby': 'facts' },
    make(
      'dl',
      { id: 'facts' },
      ...facts.map(([term, text]) => make('div', {}, make('dt', {}, term), make('dd', {}, text))),
    ),
    ...told.map((text) => make('p', { class: 'quiet' }, text)),
    make(
      'p',
      { class: 'quiet', id: 'refusal' },
      refusal,
      ...(policy ? [' ', make('a', { href: policy.url, target: '_blank' }, policy.text)] : []),
    ),
    ...boxes.map((box) => {
      const input = make('input', {
        type: 'checkbox',
        part: 'tick',
        name: box.name,
        'aria-describedby': note ? 'refusal note' : 'refusal',
        ...(box.required && { required: '' }),
      });
      // A form's own restoring of pages must not tick a box that is asked anew.
      input.autocomplete = 'off';
      return make(
        'label',
        { class: box.strong ? 'tick strong' : 'tick', part: 'box' },
        input,
        make('span', {}, box.label),
      );
    }),
    ...(note ? [make('p', { class: 'quiet', id: 'note' }, note)] : []),
  );
};
