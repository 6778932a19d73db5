import { textAnswer } from '../http/answer.js';
import { html } from './html.js';
import type { Html } from './html.js';

/** No script at all, one style sheet of our own, never in a frame. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};

/** A whole page. */
export function pageAnswer(title: string, content: Html, status = 200): Response {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Assent collector</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header class="top">
          <a class="brand" href="/"
            ><img src="/icon.svg" alt="" width="28" height="28" />Assent <span>collector</span></a
          >
          <nav aria-label="Pages of the collector">
            <a href="/overview">Overview</a><a href="/">Receipts</a><a href="/verify">Verify</a>
          </nav>
        </header>
        <main>${content}</main>
      </body>
    </html>`;
  return textAnswer(page.text, 'text/html; charset=utf-8', status, HEADERS);
}
