// Needs the built files: `npm run build`.
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { hiddenIn, hiddenNames } from './hidden-names.mjs';

const folder = 'dist/browser';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);

it('no built file has a name that ad-block lists block', () => {
  expect(files).toContain('assent.js');
  expect(files.filter((file) => hiddenNames.files.includes(basename(file)))).toEqual([]);
  expect(files.filter((file) => hiddenIn(file).length > 0)).toEqual([]);
});

it('no built file contains a name that ad-block lists hide, but for names of other products', () => {
  const found = files.flatMap((file) =>
    hiddenIn(readFileSync(`${folder}/${file}`, 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(found.sort()).toEqual([
    // What the owner writes for another product, and a function of HubSpot.
    'addons/aliases.js: cookieconsent',
    'vendors/hubspot.js: cookieconsent',
  ]);
});
