// Titles of all tests, read from the files as TypeScript reads them, so that neither a comment nor a
// skipped test counts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const callers = ['describe', 'it', 'test', 'check'];
const notRun = ['skip', 'todo', 'fails', 'skipIf', 'runIf'];

/** `it.each(rows)(title, …)`: its first name, every name after it, and the rows. */
const callee = (node, names = [], rows = undefined) => {
  if (ts.isIdentifier(node)) return { root: node.text, names, rows };
  if (ts.isPropertyAccessExpression(node))
    return callee(node.expression, [...names, node.name.text], rows);
  if (ts.isCallExpression(node)) return callee(node.expression, names, node.arguments[0]);
  if (ts.isTaggedTemplateExpression(node)) return callee(node.tag, names, rows);
  return { root: '', names, rows };
};

/** What is written of a text before its first `${`. */
const written = (node) => {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.head.text : undefined;
};

/** Texts of a table's rows that begin with a number; a table with a name is looked up in the same file. */
const textsIn = (node, source) => {
  const found = [];
  const walk = (one, depth) => {
    if (ts.isStringLiteralLike(one) && /^S\d/.test(one.text)) found.push(one.text);
    // Table and row; what lies deeper is data of the test.
    const inner = depth + ts.isArrayLiteralExpression(one);
    if (inner <= 2) ts.forEachChild(one, (child) => walk(child, inner));
  };
  const named = (one) => {
    if (ts.isVariableDeclaration(one) && one.name.getText() === node.text && one.initializer)
      walk(one.initializer, 0);
    ts.forEachChild(one, named);
  };
  if (node && ts.isIdentifier(node)) named(source);
  else if (node) walk(node, 0);
  return found;
};

/**
 * Titles in one test file: of every test that runs, and of every group that holds one. A table whose
 * rows make the titles (`%s`, `$name`) gives its texts as well.
 */
export const titlesIn = (name, text) => {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const titles = [];
  /** Answers whether a test was found. */
  const walk = (node) => {
    let holds = false;
    const inside = () =>
      ts.forEachChild(node, (child) => {
        if (walk(child)) holds = true;
      });
    if (!ts.isCallExpression(node)) {
      inside();
      return holds;
    }
    const { root, names, rows } = callee(node.expression);
    const title = callers.includes(root) ? written(node.arguments[0]) : undefined;
    if (title === undefined || node.arguments.length < 2) {
      inside();
      return holds;
    }
    if (names.some((one) => notRun.includes(one))) return false;
    inside();
    if (root === 'describe' && !holds) return false;
    titles.push(title, ...(/%|\$/.test(title) ? textsIn(rows, source) : []));
    return true;
  };
  walk(source);
  return titles;
};

const folders = [
  ['tests', /\.test\.tsx?$/],
  ['tests/browser/cases', /\.test\.mjs$/],
  ['collector/tests', /\.test\.ts$/],
];

/** Every test file below `root`, with its titles, in alphabetical order. */
export const testTitles = (root) =>
  folders
    .flatMap(([folder, ending]) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => ending.test(name))
        .map((name) => `${folder}/${name}`.replaceAll('\\', '/')),
    )
    .sort()
    .map((file) => ({ file, titles: titlesIn(file, readFileSync(join(root, file), 'utf8')) }));
