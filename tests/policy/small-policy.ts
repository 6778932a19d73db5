import type { PolicyAddendum, PolicyDocument, PolicyPurpose } from '../../src/policy/document.js';

/** A purpose of the small policy below; whatever a test does not speak about is plain. */
export const purpose = (id: string, more: Partial<PolicyPurpose> = {}): PolicyPurpose => ({
  id,
  clause: 'purpose.marketing',
  name: { en: id },
  description: { en: `What ${id} is.` },
  items: ['page-view'],
  retention: ['default'],
  ...more,
});

const clause = (id: string) => ({ id, title: { en: id }, text: { en: `About ${id}.` } });

/** An addendum that replaces what is given, clause by clause. */
export const addendum = (
  id: string,
  regions: readonly string[],
  clauses: PolicyAddendum['clauses'],
): PolicyAddendum => ({ id, title: { en: `For ${id}` }, regions, clauses });

export const addendumClause = (
  id: string,
  more: Partial<PolicyAddendum['clauses'][number]> = {},
) => ({ ...clause(id), ...more });

/** A small whole policy: one purpose of the contract, three that a visitor may refuse. */
export const policy = (more: Partial<PolicyDocument> = {}): PolicyDocument => ({
  id: 'shop',
  issuer: { id: 'shop', name: { en: 'Example Shop' } },
  edition: 'private',
  version: '1',
  languages: ['en'],
  announced: '2026-01-01',
  effective: '2026-02-01',
  purposes: [
    purpose('contract', { required: true, clause: 'purpose.contract', items: ['name', 'address'] }),
    purpose('analytics'),
    purpose('advertising'),
    purpose('marketing', { items: ['email'] }),
  ],
  clauses: [
    clause('items'),
    clause('purpose.contract'),
    clause('purpose.marketing'),
    clause('retention.internal'),
    clause('outsourcing'),
  ],
  retention: [{ id: 'default', what: { en: 'Everything' }, keeps: { months: 6 } }],
  contacts: [{ role: 'privacy-officer', name: { en: 'Privacy officer' }, phone: '+82 2 000 0000' }],
  ...more,
});

/** The same policy a version later. */
export const later = (more: Partial<PolicyDocument> = {}): PolicyDocument =>
  policy({ version: '2', announced: '2026-06-01', effective: '2026-07-01', ...more });

/** The small policy's purposes with one of them replaced or added. */
export const purposesWith = (id: string, more: Partial<PolicyPurpose>): PolicyPurpose[] => {
  const { purposes } = policy();
  const known = purposes.find((one) => one.id === id);
  return known
    ? purposes.map((one) => (one === known ? { ...one, ...more } : one))
    : [...purposes, purpose(id, more)];
};
