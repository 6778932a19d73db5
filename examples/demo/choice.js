import { element } from './element.js';
import { pretend, setting } from './address.js';

const option = (current) => (choice) =>
  element('option', { value: choice[0], selected: choice[0] === current }, choice[1]);

/** A drop-down for one setting. `choices` are pairs, or groups `[label, pairs]`. */
export const choice = (name, label, choices) => {
  const current = setting(name);
  const known = choices.flatMap(([, inner], at) => (Array.isArray(inner) ? inner : [choices[at]]));
  const extra = current && !known.some(([value]) => value === current) ? [[current, current]] : [];
  const options = [...extra, ...choices].map(([value, inner]) =>
    !Array.isArray(inner)
      ? option(current)([value, inner])
      : value
        ? element('optgroup', { label: value }, inner.map(option(current)))
        : inner.map(option(current)),
  );
  return element(
    'label',
    { class: 'choice', 'data-set': String(current !== '') },
    element('span', {}, label),
    element(
      'select',
      {
        name,
        'aria-label': `Pretend ${label}`,
        onchange: ({ target }) => pretend({ [name]: target.value }),
      },
      ...options,
    ),
  );
};

/** A tick for a setting that is there or not. */
export const tick = (name, value, label, hint) =>
  element(
    'label',
    { class: 'choice tick', title: hint, 'data-set': String(setting(name) !== '') },
    element('input', {
      type: 'checkbox',
      name,
      checked: setting(name) === value,
      onchange: ({ target }) => pretend({ [name]: target.checked ? value : '' }),
    }),
    element('span', {}, label),
  );
