import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** Path from the project's root without ending, such as `src/events`, or a package's name. */
  to: string;
  /** `type` is gone after the build; `later` is a call of `import()`. */
  kind: 'value' | 'type' | 'later';
}

export interface SourceFile {
  /** Path from the project's root without ending. */
  path: string;
  imports: readonly Import[];
  /** Names used that are neither declared in the file nor members of something. */
  globals: ReadonlySet<string>;
}

const target = (from: string, name: string): string =>
  name.startsWith('.')
    ? posix.join(posix.dirname(from), name).replace(/\.(js|tsx?)$/, '')
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');

const onlyTypes = (clause: ts.ImportClause): boolean => {
  const { namedBindings: names } = clause;
  return (
    clause.isTypeOnly ||
    (!clause.name &&
      !!names &&
      ts.isNamedImports(names) &&
      names.elements.length > 0 &&
      names.elements.every(({ isTypeOnly }) => isTypeOnly))
  );
};

const isMemberName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isJsxAttribute(parent)
  );
};

const declares = (parent: ts.Node, node: ts.Identifier): boolean =>
  (ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isClassDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isPropertyDeclaration(parent)) &&
  parent.name === node;

/** What a file imports and which global names it uses. */
export const readFile = (file: string, text: string): SourceFile => {
  const path = file.replace(/\.tsx?$/, '');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const used = new Set<string>();
  const declared = new Set<string>();
  const add = (name: string, kind: Import['kind']) =>
    imports.push({ to: target(path, name), kind });

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const types = node.importClause && onlyTypes(node.importClause);
      add((node.moduleSpecifier as ts.StringLiteral).text, types ? 'type' : 'value');
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add((node.moduleSpecifier as ts.StringLiteral).text, node.isTypeOnly ? 'type' : 'value');
    else if (ts.isImportTypeNode(node)) {
      const { argument } = node;
      if (ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal))
        add(argument.literal.text, 'type');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [address] = node.arguments;
      if (address && ts.isStringLiteralLike(address)) add(address.text, 'later');
      else if (address && ts.isTemplateExpression(address)) add(`${address.head.text}*`, 'later');
    } else if (ts.isIdentifier(node)) {
      if (declares(node.parent, node)) declared.add(node.text);
      else if (!isMemberName(node)) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, imports, globals: new Set([...used].filter((name) => !declared.has(name))) };
};
