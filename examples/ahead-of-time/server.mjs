// Puts the first layer into the page of those who have not been asked yet, so that it comes with the page.
//   npx assent build assent.config.json --out public/assent
//   node server.mjs
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const read = (name) => readFileSync(new URL(`public/${name}`, import.meta.url), 'utf8');
const { inline, firstVisit } = JSON.parse(read('assent/manifest.json'));
/** Script and hash of both kinds of visit; the file is named after the language of this page. */
const snippetOf = ({ files, csp }) => ({ script: read(`assent/${files[0]}`).trim(), csp });
const returning = snippetOf(inline);
const first = snippetOf(firstVisit.inline.en);

createServer(({ url, headers }, response) => {
  if (url.startsWith('/assent/') && /^[\w./-]+\.js$/.test(url) && !url.includes('..')) {
    response.setHeader('content-type', 'text/javascript');
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    return response.end(read(url.slice(1)));
  }
  // Named in the configuration (`cookie.name`). A wrong guess costs time alone: the script looks for itself.
  const asked = /(^|;\s*)assent=/.test(headers.cookie ?? '');
  const { script, csp } = asked ? returning : first;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', `default-src 'none'; script-src 'self' ${csp}`);
  response.setHeader('vary', 'cookie');
  response.end(`<!doctype html>
<html lang="en">
  <head>
    <meta name="assent-region" content="DE" />
    ${script}
    <title>Built ahead</title>
  </head>
  <body>
    <script type="text/plain" data-purpose="analytics" data-src="/count.js"></script>
    <a href="/privacy" data-assent="preferences">Privacy settings</a>
  </body>
</html>
`);
}).listen(8000, () => console.log('http://localhost:8000/'));
