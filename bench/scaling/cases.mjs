import { assent, assentConfig } from '../contenders/assent.mjs';

const tagged = (config) =>
  `<script type="application/json" id="assent-config">${JSON.stringify(config)}</script>`;
const script = '<script src="assent/assent.js" data-config="#assent-config"></script>';
const numbered = (n, one) => Array.from({ length: n }, (_, at) => one(at));

/** The page with Assent, and the same page without it, whose time is taken off. */
const pages = (config, more = {}) => {
  const link = '<a id="again" href="/privacy" data-assent="preferences">Privacy choices</a>';
  return {
    own: {
      files: assent.files,
      page: () => ({ head: `${tagged(config)}\n${script}`, link, ...more }),
    },
    bare: { files: {}, page: () => ({ head: tagged(config), link, ...more }) },
  };
};

const day = (month) => new Date(Date.UTC(2020, month, 1)).toISOString().slice(0, 10);
const clause = (id) => ({ id, title: { en: id }, text: { en: `About ${id}, in a sentence or two that a policy has.` } }); // prettier-ignore
const purpose = (id) => ({
  id,
  clause: 'purpose.marketing',
  name: { en: id },
  description: { en: `What ${id} is.` },
  items: ['page-view'],
  retention: ['default'],
});
const version = (at) => ({
  id: 'shop',
  issuer: { id: 'shop', name: { en: 'Example Shop' } },
  edition: 'private',
  version: `v${at}`,
  languages: ['en'],
  announced: day(at),
  effective: day(at + 1),
  purposes: [purpose('analytics'), purpose('advertising')],
  clauses: ['items', 'purpose.contract', 'purpose.marketing', 'retention.internal', `clause-${at}`].map(clause),
  retention: [{ id: 'default', what: { en: 'Everything' }, keeps: { months: 6 + at } }],
  contacts: [{ role: 'privacy-officer', name: { en: 'Privacy officer' }, phone: '+82 2 000 0000' }],
}); // prettier-ignore

/**
 * What grows, and how far. `visit` is whose time is taken: `returning` has accepted before. `done`
 * runs in the page until it is true; without it the page is watched for a fixed time. `storage`
 * rewrites what the earlier visit left in localStorage.
 */
export const cases = [
  {
    id: 'elements',
    title: 'gated elements let through',
    visit: 'returning',
    sizes: [1, 10, 100, 1000, 10_000],
    pages: (n) =>
      pages(assentConfig, {
        body: numbered(
          n,
          () =>
            '<script type="text/plain" data-purpose="analytics">window.ran=(window.ran||0)+1</script>',
        ).join('\n'),
      }),
    // All released, and as good as all run: the last ones follow in tasks of their own.
    done: (n) =>
      window.ran >= 0.99 * n && document.querySelectorAll('[data-released]').length === n,
  },
  {
    id: 'vendors',
    title: 'vendors, first visit',
    visit: 'first',
    sizes: [1, 10, 50, 100, 200],
    pages: (n) => pages(withVendors(n)),
  },
  {
    id: 'vendors-returning',
    title: 'vendors, returning visit',
    visit: 'returning',
    sizes: [1, 10, 50, 100, 200],
    pages: (n) => pages(withVendors(n)),
  },
  {
    id: 'versions',
    title: 'policy versions, first visit',
    visit: 'first',
    sizes: [1, 5, 10, 25, 50],
    pages: (n) => {
      const versions = numbered(n, version);
      const { own, bare } = pages({
        ...assentConfig,
        policy: {
          ...assentConfig.policy,
          versions: versions.map(({ version, announced, effective }) => ({
            version,
            announced,
            effective,
            src: `/own/first/policies/${version}.json`,
          })),
        },
      });
      const documents = Object.fromEntries(
        versions.map((one) => [`policies/${one.version}.json`, { code: JSON.stringify(one) }]),
      );
      return { own: { ...own, files: () => ({ ...assent.files(), ...documents }) }, bare };
    },
  },
  {
    id: 'receipts',
    title: 'queued receipts delivered',
    visit: 'returning',
    sizes: [1, 10, 100, 300, 1000],
    pages: () => pages({ ...assentConfig, receipts: '/receipts' }),
    storage: (entry, n) =>
      entry.name.startsWith('assent.outbox.')
        ? numbered(n, (at) => {
            const receipt = copy(JSON.parse(entry.value), at);
            return { name: `assent.outbox.${receipt.id}`, value: JSON.stringify(receipt) };
          })
        : [entry],
    done: () => !/assent.outbox/.test(Object.keys(localStorage)),
  },
]; // prettier-ignore

const withVendors = (n) => ({
  ...assentConfig,
  vendors: numbered(n, (at) => ({
    id: `vendor-${at}`,
    name: `Vendor ${at}`,
    purpose: at % 2 ? 'analytics' : 'advertising',
    country: 'DE',
  })),
});

/** The same receipt under another id, the last figures of its UUID being counted on. */
const copy = (receipt, at) => ({
  ...receipt,
  id: `${receipt.id.slice(0, -6)}${at.toString(16).padStart(6, '0')}`,
});
