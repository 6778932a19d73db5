import { element } from './element.js';

/** Details that were open before a redraw are open after it. */
const keepOpen = (body, draw) => {
  const open = new Set(
    [...body.querySelectorAll('details[open]')].map(({ dataset }) => dataset.key),
  );
  draw();
  for (const details of body.querySelectorAll('details[data-key]')) {
    if (open.has(details.dataset.key)) details.open = true;
  }
};

/**
 * One part of the live view with its tile in the overview.
 * `show` takes the count, a word for it, a mood (`calm`, `busy`, `plain`) and the nodes to draw.
 */
export const section = ({ id, title, caption }) => {
  const number = element('b', {}, '–');
  const word = element('span', {}, title);
  const tile = element('button', { type: 'button', class: 'tile', 'data-part': id }, number, word);
  const body = element('div', { class: 'body' });
  const part = element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    element('p', { class: 'caption' }, caption),
    body,
  );
  let before = '';

  return {
    tile,
    part,
    show({ count, word: label, mood, nodes, key }) {
      if (key === before) return;
      before = key;
      if (number.textContent !== count && number.textContent !== '–') {
        tile.animate?.([{ backgroundColor: '#3a4750' }, {}], { duration: 900, easing: 'ease-out' });
      }
      number.textContent = count;
      word.textContent = label;
      tile.dataset.mood = mood;
      keepOpen(body, () => body.replaceChildren(...nodes));
    },
  };
};

/** What stands where nothing is: said as the good thing that it is. */
export const nothing = (title, text) =>
  element('div', { class: 'nothing' }, element('b', {}, title), element('span', {}, text));

/** Time of day of an instant. */
export const clock = (at) => new Date(at).toLocaleTimeString('en-GB');

/** Day and time of an instant. */
export const moment = (at) =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** Day of an instant. */
export const day = (at) => new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });
