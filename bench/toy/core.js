// The toy: what preact, nanostores and js-cookie make of the same task in about 150 lines. It has
// no regions, no receipts, no withdrawal, no languages.
import Cookies from 'js-cookie';
import { map } from 'nanostores';

const name = 'toy';
const days = 180;

const read = () => {
  try {
    return JSON.parse(Cookies.get(name) ?? 'null');
  } catch {
    return null;
  }
};

const choices = map(read() ?? { analytics: false, advertising: false });
const answered = () => read() !== null;

const release = () => {
  const allowed = choices.get();
  for (const waiting of document.querySelectorAll('script[type="text/plain"][data-purpose]')) {
    if (!allowed[waiting.dataset.purpose]) continue;
    const script = document.createElement('script');
    for (const { name, value } of waiting.attributes)
      if (name !== 'type') script.setAttribute(name, value);
    script.text = waiting.text;
    waiting.replaceWith(script);
  }
};

const decide = (answers) => {
  choices.set({ ...choices.get(), ...answers });
  Cookies.set(name, JSON.stringify(choices.get()), { expires: days, sameSite: 'lax' });
  release();
};

const open = (view) => import('./view.jsx').then(({ show }) => show(view, { choices, decide }));

const start = () => {
  release();
  document.querySelector('[data-toy]')?.addEventListener('click', (event) => {
    event.preventDefault();
    void open('preferences');
  });
};
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
if (!answered()) void open('banner');
