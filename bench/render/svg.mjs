const escape = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c],
  );

export const tag = (name, attributes, content = '') => {
  const written = Object.entries(attributes)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? Number(value.toFixed(1)) : escape(value)}"`,
    )
    .join('');
  return `<${name}${written}>${content}</${name}>`;
};

export const text = (x, y, words, more = {}) => tag('text', { x, y, ...more }, escape(words));

/**
 * A picture of its own: readable on light and dark pages, and by those who cannot see it.
 * @param {{width: number, height: number, title: string, description: string, style?: string}} what
 */
export const svg = ({ width, height, title, description, style = '' }, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(description)}</desc>
<style>
svg { --paper: #fff; --ink: #18181b; --soft: #52525b; --line: #d4d4d8; --bar: #a1a1aa; --own: #1d4ed8; --pale: #d4d4d8; --second: #b45309; --third: #047857 }
@media (prefers-color-scheme: dark) { svg { --paper: #18181b; --ink: #fafafa; --soft: #a1a1aa; --line: #3f3f46; --bar: #71717a; --own: #60a5fa; --pale: #3f3f46; --second: #fbbf24; --third: #34d399 } }
text { font: 12px system-ui, sans-serif; fill: var(--ink) }
.soft { fill: var(--soft) }
.head { font-weight: 600; font-size: 13px }
.end { text-anchor: end }
.middle { text-anchor: middle }
.paper { fill: var(--paper) }
.line { stroke: var(--line); stroke-width: 1; fill: none }
${style}</style>
${tag('rect', { class: 'paper', width, height })}
${content}
</svg>
`;
