// Tables and pictures from the results: `node bench/render.mjs`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { benchRoot, repositoryRoot } from './lib/paths.mjs';
import { benchmarksPage } from './render/benchmarks-page.mjs';
import { peersChart } from './render/peers-chart.mjs';
import { scalingChart } from './render/scaling-chart.mjs';

const read = (name) => {
  const path = join(benchRoot, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};

/** Every file that is printed from results, by its path in the repository. */
export const rendered = () => {
  const results = read('results.json');
  const scaling = read('scaling.json');
  return {
    ...(results && {
      'docs/benchmarks.md': benchmarksPage(results, scaling),
      'docs/images/bench-peers.svg': peersChart(results),
    }),
    ...(scaling && { 'docs/images/bench-scaling.svg': scalingChart(scaling) }),
  };
};

const render = () => {
  for (const [path, content] of Object.entries(rendered())) {
    writeFileSync(join(repositoryRoot, path), content);
    console.log(`${path} is written.`);
  }
};

/** Keeps results as JSON and prints everything anew. */
export const write = async (path, results) => {
  writeFileSync(path, await format(JSON.stringify(results), { parser: 'json', printWidth: 100 }));
  render();
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) render();
