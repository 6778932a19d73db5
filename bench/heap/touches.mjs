const touch = (id, about, script) => ({
  id: `touch-${id}`,
  about,
  files: {},
  page: () => ({ body: `<script>${script}</script>` }),
});

/** The page alone with one line of script: what the browser keeps after a first touch, whoever does it. */
export const touches = [
  touch('element', 'any element', 'document.documentElement.lang'),
  touch('navigator', 'the language', 'navigator.languages'),
  touch('both', 'both of them', 'document.documentElement.lang;navigator.languages'),
];
