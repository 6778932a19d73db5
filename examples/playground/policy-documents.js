/** A small policy as data, whose second version collects more for analytics than the first. */
const items = { '2026-01': ['cookie'], '2027-01': ['cookie', 'visit-time'] };
const summaries = {
  '2027-01':
    'Analytics will also note the time of your visit. Questions you send us are kept for three years.',
  '2027-03': 'Our data protection officer has a new address.',
};

const clauses = (version) => [
  {
    id: 'purpose',
    number: '1',
    title: 'Purposes',
    text: 'We run the service, count visits and advertise.',
  },
  {
    id: 'rights',
    number: '2',
    title: 'Your rights',
    text: 'See, correct, take along or delete your data.',
  },
  { id: 'notice', number: '3', title: 'Changes', text: `This is the version of ${version}.` },
];

/**
 * One version of the policy of the invented site.
 * @param announced `YYYY-MM-DD`
 * @param effective `YYYY-MM-DD`
 */
export const policyDocument = (version, announced, effective) => ({
  id: 'northfold',
  issuer: { id: 'northfold', name: 'Northfold Cloud' },
  edition: 'private',
  version,
  languages: ['en'],
  announced,
  effective,
  ...(summaries[version] && {
    change: { material: version !== '2027-03', summary: summaries[version] },
  }),
  purposes: [
    {
      id: 'necessary',
      required: true,
      clause: 'purpose',
      name: 'Necessary',
      description: 'Keeps you signed in and the service safe.',
      items: ['access-log'],
    },
    {
      id: 'analytics',
      clause: 'purpose',
      name: 'Analytics',
      description: 'Counts which pages help.',
      items: items[version] ?? items['2027-01'],
    },
    {
      id: 'advertising',
      clause: 'purpose',
      name: 'Advertising',
      description: 'Shows offers elsewhere.',
      items: ['cookie'],
    },
  ],
  clauses: clauses(version),
  tools: [
    { vendor: 'google-analytics', purpose: 'analytics' },
    { vendor: 'adjust', purpose: 'advertising' },
  ],
  retention: [],
  contacts: [
    { role: 'privacy-officer', name: 'Data protection officer', phone: '+49 30 5550 100' },
  ],
});
