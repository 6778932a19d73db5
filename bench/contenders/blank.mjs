/** The page alone: what every other figure is measured against. Returning, its tag simply runs. */
export const blank = {
  id: 'blank',
  name: 'page alone',
  about:
    'No banner, the tag ungated on the returning visit. Its CPU time and heap are taken off all others.',
  files: {},
  page: (visit) => ({ tag: visit === 'returning' ? '<script async src="/tag.js"></script>' : '' }),
  fetches: { first: [], returning: [] },
};
