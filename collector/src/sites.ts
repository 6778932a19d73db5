import { parseSiteCookie } from './cookie/site-cookie.js';
import type { SiteCookie } from './cookie/site-cookie.js';

/** One site whose receipts are kept. */
export interface Site {
  /** Id of the controller that the receipts of this site belong to. */
  controller: string;
  /** Origins whose pages speak for this site. */
  origins: readonly string[];
  /** Cookie of its pages' record, such as `assent` or `assent@shop.example`, to be written by `/v1/cookie`. */
  cookie?: string;
}

/** Sites by host name, as receipts name them. */
export type Sites = Readonly<Record<string, Site>>;

const HOST = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;
const CONTROLLER = /^[\w.-]{1,64}$/;

/** Controller of receipts where no sites are configured: everything belongs to the owner. */
export const OWNER = 'owner';

/**
 * Reads the file of sites: `{"shop.example": {"controller": "shop", "origins": ["https://…"]}}`.
 *
 * @throws with the place, the value found and what to write
 */
export function readSites(value: unknown): Sites {
  const fail = (where: string, found: unknown, wanted: string): never => {
    throw new Error(`Sites: ${where} is ${JSON.stringify(found)?.slice(0, 80)}. Write ${wanted}.`);
  };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return fail(
      'the file',
      value,
      '{"shop.example": {"controller": "…", "origins": ["https://…"]}}',
    );
  }
  for (const [host, site] of Object.entries(value)) {
    if (!HOST.test(host)) fail(`the name ${host}`, host, 'a host name such as shop.example');
    const { controller, origins, cookie, ...rest } = (site ?? {}) as Partial<Site>;
    if (Object.keys(rest).length)
      fail(`${host}`, Object.keys(rest), 'controller, origins and cookie only');
    if (!CONTROLLER.test(controller ?? ''))
      fail(`${host}.controller`, controller, 'an id of letters, digits, dots, dashes (64 at most)');
    if (!Array.isArray(origins) || !origins.length)
      fail(`${host}.origins`, origins, 'a list of origins such as ["https://shop.example"]');
    if (cookie !== undefined) parseSiteCookie(cookie, `Sites: ${host}.cookie`);
  }
  return value as Sites;
}

/**
 * Why a receipt may not be stored as one of this site, or nothing. A page speaks for its own site
 * only, and a receipt that names a controller names that of its site: receipts never mix controllers.
 */
export function refuseSite(
  sites: Sites | undefined,
  receipt: { site: string; controller?: unknown },
  origin: string | null,
): string | undefined {
  if (!sites) return undefined;
  const site = Object.hasOwn(sites, receipt.site) ? sites[receipt.site] : undefined;
  if (!site) return 'site: is none of the sites kept here';
  if (origin !== null && !site.origins.includes(origin)) {
    return 'site: pages of this origin do not speak for it';
  }
  const named = controllerIn(receipt.controller);
  if (named !== undefined && named !== site.controller) {
    return 'controller: is not that of the site';
  }
  return undefined;
}

/** Cookie that the pages of an origin keep their record in. */
export function cookieOf(
  sites: Sites | undefined,
  cookie: string | undefined,
): (origin: string) => SiteCookie | undefined {
  const everywhere = cookie ? parseSiteCookie(cookie, 'ASSENT_COOKIE') : undefined;
  return (origin) => {
    const site = Object.values(sites ?? {}).find(
      (one) => one.cookie && one.origins.includes(origin),
    );
    return site?.cookie ? parseSiteCookie(site.cookie, 'Sites') : everywhere;
  };
}

/** Controller of a site's receipts. */
export function controllerOf(sites: Sites | undefined, site: string): string {
  if (!sites) return OWNER;
  return Object.hasOwn(sites, site) ? (sites[site] as Site).controller : OWNER;
}

function controllerIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}
