/** What a screen reader is given, as lines a person can read: role, states and name, in reading order. */

/** Only hold others together; their content is told in their place. */
const SILENT = new Set([
  'generic',
  'none',
  'paragraph',
  'code',
  'rowgroup',
  'LabelText',
  'ListMarker',
]);
/** Their name is their text, so the text is not said again. */
const NAMED_BY_TEXT = new Set([
  'button',
  'link',
  'heading',
  'switch',
  'summary',
  'columnheader',
  'cell',
]);
const CALLED = {
  StaticText: 'text',
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
  DescriptionList: 'list',
};

const property = (node, name) => node.properties?.find((one) => one.name === name)?.value.value;

const roleOf = ({ role }) => CALLED[role?.value] ?? role?.value ?? '';

const statesOf = (node, role) => {
  const expanded = property(node, 'expanded');
  const checked = property(node, 'checked');
  return [
    role === 'heading' && `level ${property(node, 'level')}`,
    role === 'switch' && (checked === 'true' ? 'on' : 'off'),
    expanded !== undefined && (expanded ? 'open' : 'closed'),
    property(node, 'modal') && 'modal',
    property(node, 'focused') && 'has the focus',
  ].filter(Boolean);
};

const line = (node, role) => {
  const [name, about] = [node.name?.value, node.description?.value].map((text) =>
    text?.replace(/\s+/g, ' ').trim(),
  );
  const states = statesOf(node, role);
  return [
    role + (states.length > 0 ? ` (${states.join(', ')})` : ''),
    name && `: ${name}`,
    about && about !== name && ` | ${about}`,
  ]
    .filter(Boolean)
    .join('');
};

/** @param told the text inside is an element's name, which was said already */
const walk = (nodes, id, depth, lines, told = false) => {
  const node = nodes.get(id);
  if (!node) return;
  const role = roleOf(node);
  const text = role === 'text';
  const silent = node.ignored || SILENT.has(role) || (text && (told || !node.name?.value.trim()));
  if (!silent) lines.push(`${'  '.repeat(depth)}${line(node, role)}`);
  const named = role === 'LabelText' || (NAMED_BY_TEXT.has(role) && !!node.name?.value);
  if (text) return;
  for (const child of node.childIds ?? [])
    walk(nodes, child, silent ? depth : depth + 1, lines, told || named);
};

/**
 * @param tab a tab of Chromium's
 * @returns {Promise<string>} the notice alone, without the page behind it
 */
export const transcript = async (tab) => {
  const session = await tab.page.context().newCDPSession(tab.page);
  const { nodes: list } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const nodes = new Map(list.map((node) => [node.nodeId, node]));
  const lines = [];
  const isPage = ({ role }) => ['banner', 'main', 'contentinfo'].includes(role?.value);
  const notice = list.map((node) =>
    isPage(node) ? { ...node, childIds: [], ignored: true } : node,
  );
  for (const node of notice) nodes.set(node.nodeId, node);
  for (const child of nodes.get(list[0].nodeId).childIds) walk(nodes, child, 0, lines);
  return `${lines.join('\n')}\n`;
};
