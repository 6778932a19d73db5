/**
 * What promises can be compared by. A list runs from the most protective value to the least;
 * `smaller` and `larger` say which number protects more. Source of each field: the model policies'
 * addenda (US 1-3, SG 1-3, HK 2, 4, 5, EU 1-2) and their duty of notice (Art 22).
 * Engineering default, not legal advice.
 */
export type Scale = readonly string[] | 'smaller' | 'larger';

const mode = ['opt-in', 'exempt-optout', 'opt-out', 'notice', 'always'];
const right = ['yes', 'no'];

export const protection: Readonly<Record<string, Scale>> = {
  // HK (2): no use without consent. US (2): tracking is told.
  'marketing.mode': mode,
  'newsletter.mode': mode,
  'analytics.mode': mode,
  'advertising.mode': mode,
  'functional.mode': mode,
  'tracking.mode': mode,
  // HK (5) cuts at the purpose's end, SG (2) leaves legal or business need, EU (1) the policy's periods.
  'retention.limit': ['purpose-met', 'purpose-met-or-law', 'purpose-met-or-need', 'as-policy'],
  'retention.months': 'smaller',
  // HK (2): at any time, free. Base: by leaving membership.
  'withdrawal.cost': ['free', 'paid'],
  'withdrawal.when': ['any-time', 'on-leaving'],
  // GDPR Art 44: essentially equivalent; PDPA 2012 s 26: comparable; `stated`: what the text says.
  'transfer.level': ['gdpr', 'pdpa-2012', 'stated', 'as-policy', 'none'],
  'transfer.encryption': ['from-collection', 'in-transit', 'none'],
  'notice.days': 'larger',
  'notice.materialDays': 'larger',
  // US (1) makes it a condition, SG (1) an acknowledgement.
  acceptance: ['not-asked', 'acknowledgement', 'required'],
  // US (3) adds the operator's own interests and reorganisation.
  disclosure: ['with-consent', 'by-law', 'by-law-and-business'],
  // EU (2).
  'rights.access': right,
  'rights.correction': right,
  'rights.erasure': right,
  'rights.restriction': right,
  'rights.blocking': right,
  'rights.portability': right,
  'rights.objection': right,
};

/** Place on the scale, lower protects more; undefined for a field or value that nothing is known of. */
export const rankOf = (field: string, value: string | number): number | undefined => {
  const scale = Object.hasOwn(protection, field) ? (protection[field] as Scale) : undefined;
  if (Array.isArray(scale)) {
    const rank = scale.indexOf(value as string);
    return rank < 0 ? undefined : rank;
  }
  if (!scale || typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return scale === 'smaller' ? value : -value;
};

/** May `value` protect less than `than` did? Yes where it cannot be told. */
export const weaker = (field: string, value: string | number, than: string | number): boolean => {
  const [rank, before] = [rankOf(field, value), rankOf(field, than)];
  return value !== than && (rank === undefined || before === undefined || rank > before);
};
