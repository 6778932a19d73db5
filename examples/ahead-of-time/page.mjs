// Puts the snippet of `assent build` into a page, and its hash into the policy.
//   npx assent build assent.config.json --out public/assent
//   node page.mjs > public/index.html
import { readFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(`public/assent/${name}`, import.meta.url), 'utf8');
const { inline } = JSON.parse(read('manifest.json'));
const policy = `default-src 'none'; script-src 'self' ${inline.csp}; img-src 'self'`;

process.stdout.write(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="${policy}" />
    <meta name="assent-region" content="DE" />
    ${read('snippet.html').trim()}
    <title>Built ahead</title>
  </head>
  <body>
    <script type="text/plain" data-purpose="analytics" data-src="/count.js"></script>
    <a href="/privacy" data-assent="preferences">Privacy settings</a>
  </body>
</html>
`);
