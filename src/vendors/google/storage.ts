import type { StoredItem } from '../../types.js';

/** A prefix takes the place of `_gcl`, so those are named one by one. */
const clickCookies = ['au', 'aw', 'dc', 'gb', 'gs', 'ag', 'ha'];

/** What the ads signals let Google store. `keeps` is in days. */
export const adStorage = (prefix = '_gcl'): readonly StoredItem[] => [
  ...clickCookies.map((name): StoredItem => ({
    name: `${prefix}_${name}`,
    keeps: 90,
    for: 'campaign',
  })),
  { name: '_gcl_ls', in: 'local', for: 'campaign' },
];

/** Of Google's own domain: a page cannot remove it. */
export const adStorageBeyond: readonly StoredItem[] = [
  { name: 'IDE', keeps: 390, for: 'recognise', beyond: true },
];

/** What Google Analytics stores. The ids are named, too, for cookies of a path that a page cannot see. */
export const analyticsStorage = (ids: readonly string[], prefix = ''): readonly StoredItem[] => [
  // Two years are asked for; browsers give 400 days.
  { name: `${prefix}_ga`, keeps: 400, for: 'recognise' },
  ...ids.map((id): StoredItem => ({
    name: `${prefix}_ga_${id.replace(/^G-/, '')}`,
    keeps: 400,
    for: 'session',
  })),
  { name: `${prefix}_ga_*`, keeps: 400, for: 'session' },
  { name: `${prefix}_gid`, keeps: 1, for: 'recognise' },
  { name: `${prefix}_gat*`, keeps: 'session', for: 'throttle' },
  { name: `${prefix}_gac_*`, keeps: 90, for: 'campaign' },
];
