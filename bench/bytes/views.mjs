/** What browsers really fetch, by what happens on a page; the budgets add up others. */
export const views = {
  'somebody who has answered': ['assent.js'],
  'a first notice': ['assent.js', 'session.js', 'widget.js', 'locales/en.js', 'receipts.js'],
  'a first notice in the EU': [
    'assent.js',
    'session.js',
    'widget.js',
    'locales/en.js',
    'receipts.js',
    'blocks/transfers.js',
  ],
  'and the preferences opened': ['preferences.js', 'more/en.js'],
  'and a form that asks for consent': ['forms.js', 'formView.js', 'rights/en.js'],
};
