import { lostTo, medianTable, ratioTable } from './tables.mjs';
import { scalingSection } from './scaling-section.mjs';

const list = ({ contenders }) =>
  contenders
    .map(({ name, about, docs }) => `- **${name}**: ${about}${docs ? ` [As its docs say](${docs}).` : ''}`)
    .join('\n'); // prettier-ignore

const hardware = ({ machine, load }) =>
  `${machine.cpu}, ${machine.cores} cores, ${machine.ram}, ${machine.system}, ${machine.browser}, Node ${machine.node.slice(1)}; load ${load.join(' before and ')} after`;

const broken = ({ brokenRounds }) =>
  brokenRounds ? ` ${brokenRounds} broke and were done again.` : '';

/** docs/benchmarks.md, from nothing but the results. */
export const benchmarksPage = (results, scaling) => `# Benchmarks

Assent beside its peers: the same page, the same purposes, the same gated tag, each loaded as its own
docs recommend, one after the other in one run. This page is printed from \`bench/results.json\` and
\`bench/scaling.json\`.

\`\`\`sh
npm run build && npm run bench     # measures, and prints this page anew
npm run bench -- --bytes           # sizes alone, needs no browser
npm run bench -- --scaling         # how things grow
npm run bench -- --press           # what a press on accept, and on the way back, is spent on
npm run bench -- --heap            # what the memory is made of
npm run bench -- --profile         # what a first and a returning visit are spent on, on the console
node bench/render.mjs              # this page and its pictures from the results as they are
\`\`\`

${results.date}. ${hardware(results)}. ${results.runs} rounds.${broken(results)} \`npm run bench\`.

![Bars of the medians; every figure is in the tables below](images/bench-peers.svg)

## Medians

Small figures are the quartiles: half of all loads lie between them. Shorter, smaller and fewer is
better. Bold is the lowest median of those that a site can use, so neither the toy nor the limit.

${medianTable(results)}

## Ratios to ${results.contenders.find(({ id }) => id === results.reference).name}

Each round's figure over the reference's figure in the same round; median and quartiles of those.

${ratioTable(results)}

## Where a peer is better

${lostTo(results)}

## What stands beside each other

${list(results)}

Contenders that bring words show their own, the others one text of ours. None has a server to report
to. The peers know no regions, receipts or versions; what Assent loads for those is counted.

## How it is measured

- Every visit has a browser profile of its own, an empty cache, and nothing kept from before, but for
  the returning visitor's cookies and storage, which an earlier visit of the same round left: it goes on
  for a second after its answer, as that of somebody who reads. The order
  moves on by one contender in each round; a first round is thrown away.
- **Bytes** are bodies after brotli, quality 11, as the server saw them asked for, and what the
  contender adds to the page itself. Nothing comes from a cache, also for the returning visitor.
- **CPU** is thread time (not clock time) of the tasks of the page's main thread, from a trace, in the
  1.5 s after its HTML came, at full speed with nothing of the bench in the page. Thread time repeats
  on a busy machine. The median of the page alone, which has no tag, is taken off. **Forced styles or layouts** are from the same trace.
- **Heap** is what V8 uses after a collection at the end of that, less the page alone.
- **Slow 4G** is 1.6 Mbit/s and 150 ms for every request, with the CPU slowed four times. Visible means
  in the window and not transparent, looked at in each frame. The first paint is *held back* by what it
  comes later than the median of the page alone; blocking time is what tasks take beyond
  50 ms each until the banner stands still.
- **Accept** is a real press once the banner stands still, at a quarter of the CPU and full network, from
  the event's own time to the first line of the gated tag.
- **Preferences** are opened by the page's own link on the returning visit, on slow 4G: the pointer rests
  on it for 150 ms, then presses; from the event's time to the frame in which they are seen.
  *After a longer look* the pointer rests there for two seconds, so that what is fetched at its sight is
  there: what remains is the processor's.
- Requests go over HTTP/1.1 to this machine; the slow network is the browser's own simulation.

${scaling ? scalingSection(scaling) : ''}`;
