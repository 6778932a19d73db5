import type { Verdict } from '../verify.js';
import { html } from './html.js';
import { pageAnswer } from './layout.js';

/** What the walk through the journal's hash chain found. */
export function verifyPage(verdict: Verdict): Response {
  const { ok, lines, receipts, notices, erased, roots, head, damage } = verdict;
  const number = (count: number) => count.toLocaleString('en');
  return pageAnswer(
    'Verify',
    html`<div class="title">
        <h1>${ok ? 'The journal is intact' : 'The journal is damaged'}</h1>
        <p>Every line was read and hashed just now</p>
      </div>
      <section class="card">
        ${damage.map(
          ({ segment, line, why }) =>
            html`<p class="damage">
              ${line ? `Line ${line} of ` : ''}${segment || 'the journal'} ${why}.
            </p>`,
        )}
        <dl>
          <dt>Receipts</dt>
          <dd>${number(receipts)}</dd>
          <dt>Notices</dt>
          <dd>${number(notices)}</dd>
          <dt>Erased</dt>
          <dd>${number(erased)}</dd>
          <dt>Signed roots</dt>
          <dd>${number(roots)} compared</dd>
          <dt>Lines</dt>
          <dd>${number(lines)}</dd>
          <dt>Head</dt>
          <dd class="mono">${head || 'none yet'}</dd>
        </dl>
      </section>
      <p class="quiet">
        The chain shows lines that were altered, removed or put in. Keep the head somewhere else (a
        mail, a repository): then it also shows lines that were cut off at the end.
      </p>`,
  );
}
