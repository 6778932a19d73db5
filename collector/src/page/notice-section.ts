import { html } from './html.js';
import type { Html } from './html.js';
import { prettyJson } from './pretty-json.js';
import type { ReceiptView } from './receipt-view.js';

/** What of a manifest can be shown as words; everything is checked, because manifests are open. */
interface Wording {
  title: string;
  body: string;
  buttons: string[];
}

/** The exact notice behind a receipt, found by its hash. */
export function noticeSection(manifest: string | undefined, { notice }: ReceiptView): Html {
  return html`<section class="card wording">
    <h2>Notice shown</h2>
    ${manifest === undefined ? missing() : shown(manifest)}
    <dl>
      <dt>Version</dt>
      <dd>${notice.version}${notice.variant ? `, ${notice.variant}` : ''}</dd>
      <dt>Hash</dt>
      <dd class="mono">${notice.hash}</dd>
    </dl>
  </section>`;
}

function missing(): Html {
  return html`<p class="quiet">
    The wording behind this hash has not arrived. The page sends it once with one of its next
    receipts.
  </p>`;
}

function shown(manifest: string): Html {
  const value = JSON.parse(manifest) as Record<string, unknown>;
  const wordings = readWordings(value.texts);
  return html`${
      wordings.length
        ? wordings.map(sample)
        : html`<p class="quiet">No wording was on screen: the decision came by API or signal.</p>`
    }
    <details>
      <summary>Whole manifest</summary>
      <pre tabindex="0" aria-label="Manifest as JSON">${prettyJson(manifest)}</pre>
    </details>`;
}

function sample({ title, body, buttons }: Wording): Html {
  return html`<blockquote>
    <strong>${title}</strong>
    <p>${body}</p>
    <p class="buttons">${buttons.map((label) => html`<span>${label}</span> `)}</p>
  </blockquote>`;
}

/** The first layers in a manifest: where a yes is asked for, and where visitors are informed. */
function readWordings(texts: unknown): Wording[] {
  const words = record(texts);
  return ['ask', 'inform'].flatMap((style) => {
    const { title, body } = record(words[style]);
    if (typeof title !== 'string' || typeof body !== 'string') return [];
    const labels = style === 'ask' ? ['acceptAll', 'rejectAll', 'choose'] : ['rejectAll', 'choose'];
    const buttons = labels.flatMap((name) => (typeof words[name] === 'string' ? words[name] : []));
    return [{ title, body, buttons }];
  });
}

function record(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}
