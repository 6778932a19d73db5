import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile, type SourceFile } from './layers/read-file.js';
import { broken, isPure, pureFiles, reach, rules } from './layers/rules.js';

const files: readonly SourceFile[] = ['src', 'widget', 'addons', 'aot', 'cli'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .map((name) => readFile(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8'))),
);
const paths = files.map(({ path }) => path);

/** What is broken as it is; its own test tells of that. */
const already = broken(files);

/** The same files, one of them with one more line. */
const plus = (path: string, line: string): readonly SourceFile[] =>
  files.map((file) => {
    if (file.path !== path) return file;
    const { imports, globals } = readFile(`${path}.ts`, line);
    return {
      ...file,
      imports: [...file.imports, ...imports],
      globals: new Set([...file.globals, ...globals]),
    };
  });

const pageGlobals =
  'window document location navigator history localStorage sessionStorage indexedDB caches fetch XMLHttpRequest performance addEventListener dispatchEvent globalThis'.split(
    ' ',
  );
const touching = (all: readonly SourceFile[]) =>
  all
    .filter(({ path }) => isPure(path))
    .flatMap(({ path, globals }) =>
      pageGlobals.filter((name) => globals.has(name)).map((name) => `${path} touches ${name}`),
    );

describe('which way things point', () => {
  it('is seen in every file of the core, the widget, the addons and the command line', () => {
    expect(paths.length).toBeGreaterThan(80);
    expect(paths).toEqual(
      expect.arrayContaining([
        'src/assent',
        'src/session',
        'widget/index',
        'addons/gpp',
        'cli/assent',
      ]),
    );
    const known = new Set([...paths, 'preact', 'js-cookie', 'nanostores', '@iabgpp/cmpapi']);
    const lost = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ to }) => !known.has(to) && !to.endsWith('*') && !to.startsWith('node:'))
        .map(({ to }) => `${path} -> ${to}`),
    );
    expect(lost).toEqual([]);
  });

  it('is the way of the picture in ARCHITECTURE.md', () => {
    expect(broken(files)).toEqual([]);
  });

  // Each rule, broken once on purpose.
  it.each([
    ['src/regimes/ch', "import { attempt } from '../decisions/storage.js';"],
    ['src/addenda/us', "import { regimes } from '../regimes/index.js';"],
    ['widget/locales/ko', "import { texts } from './en.js';"],
    ['widget/locales/ko', "import { Texts } from '../../src/types.js';"],
    ['src/decisions/allowed', "import { attempt } from './storage.js';"],
    ['src/receipts/receipt', "export * from './outbox.js';"],
    ['src/policy/effective-policy', "import { openGate } from '../gate/gate.js';"],
    ['src/gate/gate', "import Cookies from 'js-cookie';"],
    ['src/decisions/storage', "import type { CookieAttributes } from 'js-cookie';"],
    ['src/session', "import { atom } from 'nanostores';"],
    ['src/notice/presenter', "import { render } from 'preact';"],
    ['src/events', "import mitt from 'mitt';"],
    ['widget/Banner', "import { attempt } from '../src/decisions/storage.js';"],
    ['widget/Banner', "import { version } from '../src/types.js';"],
    ['widget/Banner', "import type { Ledger } from '../src/decisions/ledger.js';"],
    ['widget/Banner', "import classNames from 'classnames';"],
    ['src/session', "import { mount } from '../widget/index.js';"],
    ['src/notice/presenter', "const w = () => import('../../widget/index.js');"],
    ['src/vendors/adjust', "import { createEmitter } from '../events.js';"],
    ['src/vendors/own', "import { guard } from '../gate/guard.js';"],
    ['src/vendors/adjust', "import { vendor } from './hotjar.js';"],
    ['src/vendors/hotjar', "import { vendorIds } from './ids.js';"],
    ['src/notice/blocks/transfers', "import { attempt } from '../../decisions/storage.js';"],
    ['src/edge/region-word', "import { readHints } from '../region/hints.js';"],
    ['src/server/read-standing', "import { loadRecord } from '../decisions/storage.js';"],
    ['src/gate/gate', "import { announcements } from '../session/announcements.js';"],
    ['src/session', "import { aliases } from '../addons/aliases.js';"],
    ['src/config/check', "import { report } from '../../cli/report.js';"],
    ['src/policy/read-policy', "import { readFileSync } from 'node:fs';"],
    ['addons/segment', "import { createEmitter } from '../src/events.js';"],
    ['addons/segment', "import { version } from '../src/types.js';"],
    ['addons/segment', "import type { Ledger } from '../src/decisions/ledger.js';"],
    ['addons/segment', "import { CmpApi } from '@iabgpp/cmpapi';"],
    ['cli/validate', "import { openGate } from '../src/gate/gate.js';"],
    ['cli/validate', "import { openSession } from '../src/session.js';"],
    ['cli/validate', "import { parse } from 'yaml';"],
    ['src/gate/gate', "import { createAssent } from '../assent.js';"],
    ['aot/start', "import { render } from 'preact';"],
    ['aot/first', "import { atom } from 'nanostores';"],
    ['src/assent', "import { first } from '../aot/first.js';"],
    ['cli/build', "import { first } from '../aot/first.js';"],
  ])('would be noticed if it changed: %s with %s', (path, line) => {
    expect(paths).toContain(path);
    const found = broken(plus(path, line)).filter((one) => !already.includes(one));
    expect(found).not.toEqual([]);
    for (const one of found) expect(one).toContain(`${path} -> `);
  });

  it('has no rule that speaks about nothing', () => {
    for (const { says, of } of rules) expect(paths.filter(of).length, says).toBeGreaterThan(0);
  });
});

describe('what runs in Node too', () => {
  it('exists', () => {
    expect(pureFiles.filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths.filter(isPure).length).toBeGreaterThan(pureFiles.length + 40);
  });

  it('touches nothing of a page', () => {
    expect(touching(files)).toEqual([]);
  });

  it.each([
    ['src/decisions/ledger', 'export const gpc = navigator.globalPrivacyControl;'],
    ['src/region/resolve-region', 'const hint = (window as never)["x"];'],
    ['src/receipts/manifest', 'export const site = location.hostname;'],
    ['src/decisions/record', 'void fetch("/x");'],
    ['src/policy/addenda-for', 'globalThis.x = 1;'],
    ['src/policy/open-versions', 'void fetch("/policy.json");'],
    ['src/notice/blocks/us-choices', 'export const gpc = navigator.globalPrivacyControl;'],
    ['src/edge/region-from', 'export const site = location.hostname;'],
    ['src/server/read-standing', 'export const text = document.cookie;'],
  ])('would be noticed if it did: %s with %s', (path, line) => {
    expect(touching(plus(path, line))).toHaveLength(1);
  });
});

describe('what every page view downloads', () => {
  const absent = (all: readonly SourceFile[]) =>
    [...reach(all, 'src/embed')].filter((path) =>
      /^(src\/(session(\/.*)?|versions|config\/(check|rules|problems|settings)|diagnosis(\/.*)?|decisions\/(keep|ledger|allowed|purposes|still-valid)|forms\/.*|regimes\/.*|addenda\/.*|policy\/.*|notice\/.*|receipts\/.*|gate\/(withdrawal|guard.*|erase.*|embeds|outside)|vendors\/(?!google\/).*|edge\/.*|server\/.*)|widget\/.*|addons\/.*|cli\/.*|nanostores|js-cookie|preact)$/.test(
        path,
      ),
    );

  it('is the gate, and neither law nor texts, neither checks nor receipts, neither store nor drawing', () => {
    expect(reach(files, 'src/embed')).toContain('src/gate/gate');
    expect(absent(files)).toEqual([]);
  });

  it.each([
    ['src/gate/gate', "import { regimes } from '../regimes/index.js';"],
    ['src/assent', "import { check } from './config/check.js';"],
    ['src/events', "import { atom } from 'nanostores';"],
    ['src/gate/vendors', "import { vendor } from '../vendors/adjust.js';"],
    ['src/gate/markup', "import { openEmbeds } from './embeds.js';"],
    ['src/gate/vendors', "import { guard } from './guard.js';"],
    ['src/assent', "import { announcements } from './session/announcements.js';"],
  ])('would be noticed if it grew: %s with %s', (path, line) => {
    expect(absent(plus(path, line))).not.toEqual([]);
  });
});

describe('how import lines are read', () => {
  const read = (line: string) => readFile('src/a/b.ts', line).imports;
  it.each([
    ["import { x } from './c.js';", { to: 'src/a/c', kind: 'value' }],
    ["import type { X } from '../c.js';", { to: 'src/c', kind: 'type' }],
    ["import { type X } from './c.js';", { to: 'src/a/c', kind: 'type' }],
    ["import { type X, y } from './c.js';", { to: 'src/a/c', kind: 'value' }],
    ["import {} from './c.js';", { to: 'src/a/c', kind: 'value' }],
    ["import './c.js';", { to: 'src/a/c', kind: 'value' }],
    ["import * as c from './c.js';", { to: 'src/a/c', kind: 'value' }],
    ["export { x } from './c.js';", { to: 'src/a/c', kind: 'value' }],
    ["export type * from './c.js';", { to: 'src/a/c', kind: 'type' }],
    ["const c = () => import('./c.js');", { to: 'src/a/c', kind: 'later' }],
    ["type C = typeof import('./c.js');", { to: 'src/a/c', kind: 'type' }],
    ["import x from 'preact/hooks';", { to: 'preact', kind: 'value' }],
    ["import x from '@scope/name/part';", { to: '@scope/name', kind: 'value' }],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual([expected]);
  });

  it('does not take a comment or a text for one', () => {
    expect(read("// import { x } from './c.js';\nconst s = \"import './c.js'\";")).toEqual([]);
  });
});
