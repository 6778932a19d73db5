import { policyDocument } from './policy-documents.js';

/** Loaded in the place of every vendor's script, so that nobody else is asked for anything. */
const src = '/playground/tag.js';

const base = {
  purposes: ['necessary', 'functional', 'analytics', 'advertising'],
  vendors: [
    { id: 'google-analytics', measurementId: 'G-EXAMPLE01', src },
    { id: 'adjust', appToken: 'example00000', environment: 'sandbox', src },
    { id: 'example-video', name: 'Example Video', purpose: 'functional', country: 'NL' },
  ],
  policy: { url: '/privacy.html', id: 'northfold', version: '2026-11', effective: '2026-11-01' },
  controller: { name: 'Northfold Cloud', contact: 'privacy@northfold.example' },
  directMarketing: {
    data: ['E-mail address', 'Name'],
    subjects: ['Cloud computing services'],
    channel: 'privacy@northfold.example',
  },
  reload: 'never',
  // Apart from what the demo site on the same host keeps.
  cookie: { name: 'playground' },
};

const days = (now, shift) => new Date(now + shift * 864e5).toISOString().slice(0, 10);

/** Versions of the policy, and the purposes that they declare. */
const withDocuments = (list, now, place) => ({
  purposes: ['necessary', 'analytics', 'advertising'],
  vendors: base.vendors.slice(0, 2),
  controller: undefined,
  policy: {
    url: base.policy.url,
    versions: list.map(([version, told, starts]) => {
      const announced = days(now, told);
      const effective = days(now, starts);
      return {
        version,
        announced,
        effective,
        src: place(policyDocument(version, announced, effective)),
      };
    }),
  },
});

const inPlace = ({ version }) => `/policies/northfold-${version}.json`;

/**
 * The configuration of one state.
 * @param theme what the visitor of the gallery chose; outranks the state's own
 * @param visit 0 the first, 1 the one after `again`
 * @param now milliseconds since 1970
 * @param place gives a policy document an address on this site
 */
export const configOf = (
  state,
  { theme = {}, visit = 0, now = Date.now(), place = inPlace } = {},
) => {
  const stage = { ...state, ...(visit > 0 && state.later) };
  const config = {
    ...base,
    ...(stage.documents && withDocuments(stage.documents, now, place)),
    ...stage.config,
  };
  const look = { ...config.theme, ...theme };
  const { controller, ...others } = config;
  return {
    ...others,
    ...(controller && { controller }),
    ...(Object.keys(look).length > 0 && { theme: look }),
  };
};
