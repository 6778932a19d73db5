import type {
  DrawnForm,
  FormStatement,
  FormView,
  FormViewOptions,
  Texts,
} from '../../src/types.js';
import { look } from '../look.js';
import { styles as tokens } from '../styles.js';
import { make } from './make.js';
import { newHost, type FormHost } from './newHost.js';
import { putInto } from './putInto.js';
import { statementNodes } from './statementNodes.js';
import { styles } from './styles.js';

const draw = (
  form: HTMLFormElement,
  first: FormStatement,
  { theme, texts: words, changed }: FormViewOptions,
): DrawnForm => {
  const host: FormHost = newHost();
  const root = host.attachShadow({ mode: 'open', delegatesFocus: true });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + styles);
  root.adoptedStyleSheets = [sheet];
  const alert = make('p', { class: 'wrong', role: 'alert' });
  const ui = make('div', { class: 'ui' });
  root.append(ui);
  const boxes = () => [...ui.querySelectorAll('input')];

  /** The browser's own validation asks for what is required, in its own words. */
  const weigh = () => {
    const open = boxes().find((box) => box.required && !box.checked);
    for (const box of boxes()) box.removeAttribute('aria-invalid');
    if (open) host.internals?.setValidity({ valueMissing: true }, open.validationMessage, open);
    else host.internals?.setValidity({});
  };

  let texts = words;
  const dress = () => {
    // The statement's own language may be another one, where it has been translated into few.
    const { style, lang: _lang, dir: _dir, ...attributes } = look({ theme, texts });
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined) ui.setAttribute(name, value);
    for (const [name, value] of Object.entries(style)) ui.style.setProperty(name, value);
  };
  const speak = (statement: FormStatement, next: Texts) => {
    texts = next;
    const ticked = boxes().flatMap(({ checked, name }) => (checked ? name : []));
    ui.lang = statement.tag;
    ui.dir = statement.dir;
    ui.replaceChildren(statementNodes(statement), alert);
    for (const box of boxes()) box.checked = ticked.includes(box.name);
    dress();
    weigh();
  };
  speak(first, words);

  const early = putInto(form, host);
  // What the visitor ticked before this came; never what the page ticked for them.
  for (const box of boxes()) box.checked = early.includes(box.name);
  weigh();
  ui.addEventListener('change', () => {
    weigh();
    changed();
  });
  matchMedia('(prefers-color-scheme:dark)').addEventListener('change', dress);
  form.addEventListener('reset', () => {
    for (const box of boxes()) box.checked = false;
    alert.textContent = '';
    weigh();
  });
  host.disabled = (off) => {
    for (const box of boxes()) box.disabled = off;
  };

  return {
    host,
    ticked: () =>
      boxes().flatMap(({ checked, disabled, name }) => (checked && !disabled ? name : [])),
    speak,
    say: (message) => {
      alert.textContent = message;
      for (const box of boxes())
        if (message && box.required && !box.checked) box.setAttribute('aria-invalid', 'true');
    },
    focus: () => (boxes().find((box) => box.required && !box.checked) ?? boxes()[0])?.focus(),
  };
};

/** Draws what a form asks into the form, out of reach of the page's style sheets. */
export const view: FormView = { draw };
