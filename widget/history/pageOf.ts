/** One line of the page: a date, what happened, what was answered, and the receipt itself. */
export interface PageRow {
  date: string;
  event: string;
  answers: readonly string[];
  json: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => entities[c] as string);

/** A page that needs nothing else and runs nothing, to keep or to hand on. */
export const pageOf = (
  title: string,
  site: string,
  tag: string,
  dir: string,
  rows: readonly PageRow[],
): string =>
  `<!doctype html>
<html lang="${escaped(tag)}" dir="${escaped(dir)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title></head>
<body><h1>${escaped(title)}</h1><p>${escaped(site)}</p>
${rows
  .map(
    ({ date, event, answers, json }) => `<h2>${escaped(date)}: ${escaped(event)}</h2>
<ul>${answers.map((answer) => `<li>${escaped(answer)}</li>`).join('')}</ul>
<details><summary>JSON</summary><pre>${escaped(json)}</pre></details>`,
  )
  .join('\n')}
</body></html>
`;
