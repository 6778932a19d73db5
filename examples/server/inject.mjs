import { query } from './pretend.mjs';

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Attributes of one tag; an undefined value leaves the attribute out. */
const attributes = (values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

const early = (settings, stage) => [
  '<script src="/demo/first-look.js"></script>',
  settings.region && settings.via !== 'server-timing'
    ? `<meta name="assent-region" content="${escape(settings.region)}" />`
    : '',
  settings.gpc || settings.months
    ? `<script src="/demo/pretend.js"${attributes({ 'data-gpc': settings.gpc, 'data-months': settings.months })}></script>`
    : '',
  stage.hosts.length > 0
    ? `<script src="/demo/network-stand-in.js"${attributes({ 'data-vendors': stage.vendors, 'data-hosts': stage.hosts.join(' ') })}></script>`
    : '',
  '<link rel="stylesheet" href="/demo/room.css" />',
];

/**
 * Links keep what is pretended. Residence, service region and policy belong to the owner's
 * configuration, so its address carries them, and only them.
 */
const ownAddresses = (html, settings) => {
  const { residence, service, policy } = settings;
  const given = Object.entries({ residence, service, policy }).filter(([, value]) => value);
  const config = escape(query(Object.fromEntries(given)));
  return html
    .replace(/\b(href|action)="(\/(?!\/)[^"?#]*)(#[^"]*)?"/g, (whole, name, path, hash = '') =>
      /(?:\/|\.html)$/.test(path) ? `${name}="${path}${escape(query(settings))}${hash}"` : whole,
    )
    .replace(/\bdata-config="(\/[^"?#]*)"/g, (_, path) => `data-config="${path}${config}"`);
};

/**
 * Puts what is pretended into a page: the region as a tag that an owner's server would write, the
 * language, the browser signal and the clock before every other script, and the stage at the end.
 * The page's own text stays as it is on disk.
 */
export const inject = (html, settings, stage) => {
  const head = early(settings, stage).filter(Boolean).join('\n    ');
  const spoken = settings.lang
    ? html.replace(/<html lang="[^"]*"/, `<html lang="${escape(settings.lang)}"`)
    : html;
  return ownAddresses(spoken, settings)
    .replace('<head>', () => `<head>\n    ${head}`)
    .replace(
      '</body>',
      () =>
        `  <script type="module" src="/demo/stage.js"${attributes({
          id: 'demo-stage-script',
          'data-collector': stage.collector,
          'data-vendors': stage.vendors,
          'data-real-hosts': JSON.stringify(stage.realHosts),
        })}></script>\n  </body>`,
    );
};
