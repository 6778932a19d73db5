/** The page behind the notice. Only what differs from the plain one stands here. */
const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const sheet = (href) => element('link', { rel: 'stylesheet', href });

const film = (width, height) =>
  element('iframe', {
    title: 'Film: a walk through the Frankfurt building',
    width,
    height,
    'data-purpose': 'functional',
    'data-vendor': 'example-video',
    'data-src': '/playground/film.html',
  });

const before = (main, ...nodes) => main.querySelector('.cards').before(...nodes);

export const pages = {
  plain: () => {},
  film: (main) => before(main, film(640, 360)),
  'small-film': (main) => before(main, film(240, 150)),
  hostile: () => document.head.append(sheet('/playground/hostile.css')),
  zoomed: () => document.head.append(sheet('/playground/zoomed.css')),
  busy: () => {
    document.head.append(sheet('/playground/busy.css'));
    document.body.append(
      element('footer', { class: 'fixed' }, 'Northfold Cloud · All systems run'),
      element('button', { class: 'bubble', type: 'button', 'aria-label': 'Chat with us' }, '?'),
    );
  },
};

/** Resolves when the page's own style sheets are there. */
export const dress = async (name, extra) => {
  if (/^\/[\w.-]+\.css$/.test(extra ?? '')) document.head.append(sheet(extra));
  pages[name](document.querySelector('main'));
  const sheets = [...document.querySelectorAll('link[rel=stylesheet]')];
  await Promise.all(
    sheets.map(
      (link) => link.sheet ?? new Promise((resolve) => (link.onload = link.onerror = resolve)),
    ),
  );
};
