import { randomBytes } from 'node:crypto';
import { inject } from './inject.mjs';

/**
 * The policy of `strict-csp.html`: nothing is allowed but what is named. The page says which nonce
 * it needs by writing `{{nonce}}`.
 */
const strictPolicy = (nonce, { collector }) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'none'",
    `connect-src ${collector}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types assent',
  ].join('; ');

const fill = (html, words) => html.replace(/\{\{(\w+)\}\}/g, (whole, name) => words[name] ?? whole);

/** One page as it is sent: addresses filled in, what is pretended put in. */
export const page = (html, settings, stage) => {
  const nonce = html.includes('{{nonce}}') ? randomBytes(16).toString('base64') : undefined;
  const filled = fill(html, { ...stage, vendorHost: new URL(stage.vendors).host, nonce });
  const region =
    settings.region && settings.via === 'server-timing'
      ? { 'server-timing': `geo;desc="${settings.region}"` }
      : {};
  return {
    body: nonce ? filled : inject(filled, settings, stage),
    headers: {
      ...region,
      ...(nonce ? { 'content-security-policy': strictPolicy(nonce, stage) } : {}),
      'cache-control': 'no-store',
    },
  };
};
