import type { Address } from './hold.js';

/** Elements that fetch, and the attribute that names what. */
export const addressOf: Readonly<Record<string, Address | undefined>> = {
  __proto__: null as never,
  script: 'src',
  img: 'src',
  iframe: 'src',
  video: 'src',
  audio: 'src',
  source: 'src',
  embed: 'src',
  link: 'href',
};

/** Classes whose address is a property too. */
export const withProperty = [
  ['HTMLScriptElement', 'src'],
  ['HTMLImageElement', 'src'],
  ['HTMLIFrameElement', 'src'],
  ['HTMLMediaElement', 'src'],
  ['HTMLSourceElement', 'src'],
  ['HTMLEmbedElement', 'src'],
  ['HTMLLinkElement', 'href'],
] as const;

/** Links that make the browser ask for something, or tell the host that somebody is here. */
export const fetches = (link: Element): boolean =>
  /\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender)\b/i.test(
    link.getAttribute('rel') ?? '',
  );

/** Types that a browser runs. Others, such as JSON, are data. */
export const runs = (script: Element): boolean =>
  /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script.*)$/i.test(
    (script.getAttribute('type') ?? '').trim(),
  );

/** Addresses of a `srcset`. */
export const candidates = (srcset: string | null): string[] =>
  (srcset ?? '')
    .split(',')
    .map((one) => one.trim().split(/\s+/)[0] as string)
    .filter(Boolean);
