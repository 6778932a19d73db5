import { html } from './html.js';
import type { Html } from './html.js';

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)/gi;

/** JSON indented, with keys, strings and literals told apart. */
export function prettyJson(text: string): Html {
  const pretty = JSON.stringify(JSON.parse(text), null, 2);
  const parts: Html[] = [];
  let from = 0;
  for (const match of pretty.matchAll(TOKEN)) {
    const [all, string, colon, literal] = match;
    parts.push(html`${pretty.slice(from, match.index)}`);
    if (string && colon) parts.push(html`<span class="key">${string}</span>${colon}`);
    else if (string) parts.push(html`<span class="string">${string}</span>`);
    else parts.push(html`<span class="literal">${literal}</span>`);
    from = match.index + all.length;
  }
  return html`${parts}${pretty.slice(from)}`;
}
