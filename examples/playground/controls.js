import { make } from './make.js';

const LANGUAGES =
  'ar bg cs da de el en es es-US et fi fr ga he hi hr hu id is it ja ko lt lv ms mt nl no pl pt pt-BR ro sk sl sv ta th tr uk vi zh-Hans zh-Hant-HK zh-Hant-TW';
const REGIONS = 'DE FR GB CH US-CA US-TX US CA CA-QC SG HK KR JP CN IN TH AU BR none';

const names = (type) => new Intl.DisplayNames('en', { type });
const language = (tag) => [tag, names('language').of(tag)];
const region = (code) => [
  code,
  code === 'none' ? 'Nobody knows' : `${names('region').of(code.slice(0, 2))}${code.slice(2)}`,
];
const same = (...words) => words.map((word) => [word, word]);

/** What can be set, in the order of the form. */
const CONTROLS = [
  { key: 'lang', label: 'Language', choices: LANGUAGES.split(' ').map(language) },
  { key: 'region', label: 'Region', choices: REGIONS.split(' ').map(region) },
  { key: 'scheme', label: 'Page', choices: same('light', 'dark') },
  {
    key: 'layout',
    label: 'Layout',
    choices: same('card', 'bar', 'sheet', 'dialog'),
  },
  { key: 'accent', label: 'Accent', hint: '0e6b52', shape: '#?[0-9a-fA-F]{6}' },
  { key: 'radius', label: 'Corners, px', type: 'number', min: 0, max: 24 },
  { key: 'density', label: 'Density', choices: same('comfortable', 'compact') },
  { key: 'font', label: 'Typeface', hint: 'Georgia, serif' },
  {
    key: 'width',
    label: 'Window',
    choices: [
      ['desktop', '1280 × 800'],
      ['tablet', '820 × 1180'],
      ['phone', '390 × 844'],
      ['small', '320 × 568'],
      ['zoomed', '320 × 256'],
    ],
  },
];

const field = ({ key, choices, hint, type = 'text', min, max, shape }, value) =>
  choices
    ? make(
        'select',
        { name: key },
        make('option', { value: '' }, 'as the state has it'),
        ...choices.map(([word, text]) =>
          make('option', { value: word, selected: word === value && '' }, text),
        ),
      )
    : make('input', { name: key, type, min, max, pattern: shape, placeholder: hint, value });

/** Draws the form; `change(settings)` is called with what is set, empty values included. */
export const drawControls = (form, view, change) => {
  form.replaceChildren(
    ...CONTROLS.map((one) => make('label', {}, one.label, field(one, view[one.key]))),
    make('button', { type: 'reset' }, 'Start over'),
  );
  form.onchange = () => {
    if (!form.reportValidity()) return;
    const settings = Object.fromEntries(new FormData(form));
    change({ ...settings, accent: settings.accent.replace('#', '') });
  };
  form.onsubmit = (event) => event.preventDefault();
  form.onreset = () => change(Object.fromEntries(usable.map(({ key }) => [key, ''])));
};
