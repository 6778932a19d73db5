const paragraphs = Array.from(
  { length: 12 },
  (_, n) =>
    `<p>Paragraph ${n + 1}. A page of a shop or a paper has text like this, in which nothing moves and nothing loads, so that all that is measured comes from what asks for consent.</p>`,
).join('\n');

/**
 * The same page around every contender. Its style is inline, so that nothing but a contender's own
 * files can hold back the first paint.
 * @param {{head?: string, body?: string, tag?: string, link?: string}} parts
 */
export const host = ({ head = '', body = '', tag = '', link = '' }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
<link rel="icon" href="data:,">
<style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:40rem;padding:1rem}</style>
${head}
${tag}
</head>
<body>
<h1>A page</h1>
${paragraphs}
<footer>${link}</footer>
${body}
</body>
</html>
`;
