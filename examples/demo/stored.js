import { element } from './element.js';
import { latest } from './latest.js';
import { owner } from './owners.js';
import { nothing, section } from './section.js';

const cookies = () =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((cookie) => {
      const [name, ...value] = cookie.split('=');
      return { kind: 'cookie', name, value: value.join('=') };
    });

const items = (kind, storage) =>
  Object.keys(storage)
    .sort()
    .map((name) => ({ kind, name, value: storage.getItem(name) ?? '' }));

const databases = async () =>
  ((await indexedDB.databases?.()) ?? []).map(({ name }) => ({
    kind: 'database',
    name,
    value: '',
  }));

const cached = async () =>
  (isSecureContext ? await caches.keys() : []).map((name) => ({ kind: 'cache', name, value: '' }));

/** Everything that this site and what runs in it keep in this browser. */
const everything = async () => [
  ...cookies(),
  ...items('local storage', localStorage),
  ...items('session storage', sessionStorage),
  ...(await databases()),
  ...(await cached()),
];

const item = ({ kind, name, value }) =>
  element(
    'details',
    { class: 'row', 'data-key': `${kind} ${name}` },
    element('summary', {}, element('code', {}, name), element('em', {}, kind)),
    element('pre', {}, value || 'The contents are not read here.'),
  );

const group = (who, found) =>
  element(
    'div',
    { class: 'group', 'data-owner': who },
    element('h3', {}, who, element('i', {}, `${found.length}`)),
    element('p', { class: 'why' }, owner(found[0].name).why),
    ...found.map(item),
  );

/** What is stored in this browser, and whose it is. */
export const stored = () => {
  const part = section({
    id: 'stored',
    title: 'Stored',
    caption: 'Cookies, storage, databases and caches in this browser for this site.',
  });
  const look = async () => {
    const found = await everything();
    const owners = [...new Set(found.map(({ name }) => owner(name).who))];
    const vendors = owners.some((who) => who !== 'Assent' && who !== 'Something else');
    return {
      count: String(found.length),
      word: found.length === 1 ? 'item stored' : 'items stored',
      mood: vendors ? 'busy' : 'calm',
      key: JSON.stringify(found),
      nodes:
        found.length === 0
          ? [nothing('Nothing is stored.', 'Not even the question whether it may.')]
          : owners.map((who) =>
              group(
                who,
                found.filter(({ name }) => owner(name).who === who),
              ),
            ),
    };
  };
  return { ...part, refresh: latest(look, part.show) };
};
