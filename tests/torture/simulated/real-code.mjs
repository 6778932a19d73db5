import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { rollup } from 'rollup';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const entry = `
  export { settingsFrom } from './src/config/settings.ts';
  export { newReceiptId } from './src/random.ts';
  export { createDispatch } from './src/receipts/dispatch.ts';
  export { Outbox } from './src/receipts/outbox.ts';
`;
/** What a page gives to its scripts, and a simulated life gives instead. */
const world = [
  'localStorage', 'navigator', 'document', 'location', 'addEventListener', 'fetch', 'performance',
  'setTimeout', 'clearTimeout', 'Date', 'Math', 'crypto', 'queueMicrotask',
]; // prettier-ignore

/**
 * The SDK's own delivery, as it is in `src/`, made anew for each page over that page's world.
 * @param {(file: string, text: string) => string} change breaks it on purpose, to see that it is noticed
 */
export const realCode = async (change = (_file, text) => text) => {
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        resolveId: (id, from) => {
          if (id === 'entry') return id;
          const base = from === 'entry' ? `file://${root}` : `file://${from}`;
          return fileURLToPath(new URL(id, base)).replace(/\.js$/, '.ts');
        },
        load: (id) => {
          if (id === 'entry') return entry;
          const text = change(id.slice(root.length), readFileSync(id, 'utf8'));
          const { outputText } = ts.transpileModule(text, {
            compilerOptions: { target: 'ES2022', module: 'ESNext' },
          });
          return outputText;
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'sdk' });
  const make = compileFunction(`${output[0].code}; return sdk;`, world);
  return (given) => make(...world.map((name) => given[name]));
};
