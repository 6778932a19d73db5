/** The page alone: what every other figure is measured against. */
export const blank = {
  id: 'blank',
  name: 'page alone',
  yardstick: true,
  about:
    'No banner and no tag. Its CPU time, heap and first paint are taken off those of the others.',
  files: {},
  page: () => ({}),
  fetches: { first: [], returning: [] },
};
