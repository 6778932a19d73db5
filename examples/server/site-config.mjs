import { policyConfig } from './demo-policies.mjs';

/** Real ids from the environment switch the vendors' own files on, in place of the stand-ins. */
export const realVendors = (env) => ({
  google: /^G-[A-Z0-9]+$/.test(env.GA_MEASUREMENT_ID ?? ''),
  adjust: /^[a-z0-9]{12}$/.test(env.ADJUST_APP_TOKEN ?? ''),
});

const google = (vendors, env) =>
  realVendors(env).google
    ? { id: 'google-analytics', measurementId: env.GA_MEASUREMENT_ID }
    : {
        id: 'google-analytics',
        measurementId: 'G-DEMO000001',
        src: `${vendors}/stand-ins/google-tag.js`,
        hosts: ['/g/', '/measurement/'].map((path) => new URL(vendors).host + path),
      };

const adjust = (vendors, env) =>
  realVendors(env).adjust
    ? { id: 'adjust', appToken: env.ADJUST_APP_TOKEN, environment: 'sandbox' }
    : {
        id: 'adjust',
        appToken: 'demo00000000',
        environment: 'sandbox',
        src: `${vendors}/adjust/adjust-latest.min.js`,
      };

/** What Hong Kong wants said before direct marketing. */
const directMarketing = {
  data: ['E-mail address', 'Name', 'Pages visited while signed in'],
  subjects: ['Cloud computing services', 'Training and events on cloud computing'],
  channel: 'privacy@northfold.example',
};

const POLICY = {
  current: { version: '2026-11', effective: '2026-11-01' },
  next: { version: '2027-03', effective: '2027-03-01' },
};

/**
 * The owner's configuration, as it would lie beside the site as a file. Here it is made per
 * request, because the ports are known only at start and because a visitor may pretend a residence.
 */
export const siteConfig = async (settings, { collector, vendors }, env) => {
  const documents = await policyConfig(settings.policy);
  return {
    // With its policy as data the owner writes purposes in the policy alone.
    ...(!documents && {
      purposes: ['necessary', 'functional', 'analytics', 'advertising', 'marketing', 'newsletter'],
    }),
    vendors: [
      google(vendors, env),
      adjust(vendors, env),
      { id: 'example-video', name: 'Example Video', purpose: 'functional', country: 'NL' },
      { id: 'example-ads', name: 'Example Ads', purpose: 'advertising', country: 'US' },
    ],
    policy: documents ?? {
      url: '/privacy.html',
      id: 'northfold-privacy',
      ...(settings.policy === 'next' ? POLICY.next : POLICY.current),
    },
    forms: [
      {
        id: 'newsletter',
        purposes: ['newsletter'],
        items: { required: ['name', 'email'], optional: ['company-name'] },
        keeps: { days: 7, from: 'termination-request' },
        refusalEffect: 'The guide comes either way. A yes can be taken back at any time.',
      },
    ],
    directMarketing,
    controller: { name: 'Northfold Cloud', contact: 'privacy@northfold.example' },
    region: {
      ...(settings.residence ? { residence: settings.residence } : {}),
      ...(settings.service ? { service: settings.service } : {}),
    },
    receipts: `${collector}/v1/receipts`,
    theme: { accent: '#0e6b52', radius: 14 },
  };
};
