/**
 * The one style sheet, served as a file: the policy of the pages allows nothing inline. Ink, soft,
 * line, face, radius and type are the widget's own (`widget/styles.ts`); a test holds them together.
 */
export const STYLE = `:root {
  color-scheme: light dark;
  --ink: #18181b; --soft: #5b5b64; --line: #e4e4e7; --face: #fff; --round: 12px;
  --ground: #fafafa; --tint: #f4f4f5;
  --yes: #1f6b4a; --yes-soft: #e3f2ea; --no: #8a3b32; --no-soft: #f8e9e6;
  --signal: #4a4a8f; --signal-soft: #ebebf7; --wait: #7a5a12; --wait-soft: #f7efdc;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #f4f4f5; --soft: #acacb5; --line: #3f3f46; --face: #1c1c1f;
    --ground: #131315; --tint: #27272a;
    --yes: #86d3ac; --yes-soft: #1d3329; --no: #eda59a; --no-soft: #3a2421;
    --signal: #b4b5f0; --signal-soft: #292a42; --wait: #e3c27a; --wait-soft: #372d17;
  }
}
*, ::before, ::after { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
}
a { color: var(--ink); text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: 3px; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; border-radius: 4px; }
.top {
  display: flex; align-items: center; justify-content: space-between; gap: 16px;
  padding: 14px max(24px, calc((100% - 1280px) / 2 + 24px));
  background: var(--face); border-bottom: 1px solid var(--line);
}
.brand { display: flex; align-items: center; gap: 10px; color: var(--ink); font-weight: 650; text-decoration: none; }
.brand span { color: var(--soft); font-weight: 400; margin-left: -5px; }
.top nav { display: flex; gap: 24px; }
.top nav a { color: var(--soft); text-decoration: none; padding: 4px 0; }
.top nav a:hover { color: var(--ink); }
main { max-width: 1280px; margin: 0 auto; padding: 32px 24px 64px; }
.title { display: flex; align-items: baseline; justify-content: space-between; flex-wrap: wrap; gap: 4px 24px; margin-bottom: 20px; }
h1 { margin: 0; font-size: 24px; line-height: 1.3; font-weight: 650; letter-spacing: -0.01em; }
h1 .event { font-size: 18px; vertical-align: 2px; }
.title p { margin: 0; color: var(--soft); }
h2 { margin: 0 0 12px; font-size: 15px; font-weight: 650; }
small { color: var(--soft); font-size: 13px; }
.mono { font-family: ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; font-size: 13px; overflow-wrap: anywhere; }
.quiet { color: var(--soft); margin: 0 0 16px; max-width: 70ch; }
.card { background: var(--face); border: 1px solid var(--line); border-radius: var(--round); padding: 24px; margin-bottom: 20px; min-width: 0; }
.search { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; align-items: end; padding: 20px 24px; }
label { display: grid; gap: 6px; font-size: 13px; color: var(--soft); }
input, select {
  width: 100%; min-width: 0; height: 40px; padding: 0 12px; font: inherit; font-size: 15px; color: var(--ink);
  background: var(--ground); border: 1px solid var(--line); border-radius: 8px;
}
input::placeholder { color: var(--soft); opacity: 0.7; }
input:focus-visible, select:focus-visible { outline-offset: 0; border-radius: 8px; }
.actions { display: flex; gap: 8px; }
.button {
  display: inline-flex; align-items: center; justify-content: center; height: 40px; padding: 0 18px; font: inherit; font-weight: 550;
  color: var(--ink); background: var(--face); border: 1px solid var(--line); border-radius: 8px; text-decoration: none; cursor: pointer;
}
.button:hover { background: var(--tint); }
.primary { color: var(--face); background: var(--ink); border-color: var(--ink); flex: 1; }
.primary:hover { background: color-mix(in srgb, var(--ink) 88%, var(--ink)); }
/* What is hidden but read aloud lies in it too, or it would widen the page. */
.scroll { position: relative; padding: 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-size: 13px; font-weight: 500; color: var(--soft); padding: 12px 16px; border-bottom: 1px solid var(--line); white-space: nowrap; }
td { padding: 12px 16px; border-bottom: 1px solid var(--line); vertical-align: top; white-space: nowrap; }
td.purposes { white-space: normal; min-width: 240px; }
th:first-child, td:first-child { padding-left: 24px; }
th:last-child, td:last-child { padding-right: 24px; }
tbody tr:last-child td { border-bottom: 0; }
tbody tr:hover { background: color-mix(in srgb, var(--tint) 55%, transparent); }
td a { text-decoration: none; }
td a:hover { text-decoration: underline; }
time span { color: var(--soft); margin-left: 4px; }
.event, .purpose { display: inline-flex; align-items: center; gap: 5px; padding: 1px 9px; border-radius: 999px; font-size: 13px; line-height: 22px; white-space: nowrap; }
.event { font-weight: 550; color: var(--wait); background: var(--wait-soft); }
.event.granted { color: var(--yes); background: var(--yes-soft); }
.event.refused, .event.withdrawn, .event.objected { color: var(--no); background: var(--no-soft); }
.event.signalled, .event.changed { color: var(--signal); background: var(--signal-soft); }
.event.acknowledged, .event.accepted { color: var(--soft); background: var(--tint); }
.purposes { line-height: 26px; }
td.purposes { padding-top: 10px; padding-bottom: 10px; }
.purpose { color: var(--soft); background: transparent; border: 1px solid var(--line); line-height: 20px; margin-right: 2px; }
.purpose b { font-weight: 600; font-size: 12px; }
.purpose.granted { color: var(--yes); border-color: color-mix(in srgb, var(--yes) 35%, transparent); }
.purpose.denied b, .purpose.objected b { color: var(--no); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.empty { text-align: center; padding: 64px 24px; }
.empty h2 { font-size: 18px; margin-bottom: 4px; }
.damage { color: var(--no); margin: 0 0 8px; }
.empty p { margin: 0; color: var(--soft); }
.pages { display: flex; justify-content: flex-end; gap: 8px; }
.back { margin: -8px 0 16px; }
.back a { text-decoration: none; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 20px; margin-bottom: 20px; }
.columns .card { margin: 0; }
.facts p.purposes { margin: 0 0 16px; }
dl { display: grid; grid-template-columns: 112px 1fr; gap: 8px 16px; margin: 0; }
dl + h2 { margin-top: 28px; }
dt { color: var(--soft); }
dd.mono { line-height: 22px; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.line { display: block; }
a.mono { display: inline-block; }
blockquote { margin: 0 0 16px; padding: 20px; background: var(--ground); border: 1px solid var(--line); border-radius: var(--round); }
blockquote p { margin: 6px 0 0; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }
.buttons span { padding: 4px 14px; border: 1px solid var(--line); border-radius: 8px; background: var(--face); font-size: 14px; }
details { margin-bottom: 16px; }
summary { cursor: pointer; color: var(--ink); margin-bottom: 8px; }
pre {
  margin: 0; padding: 16px 20px; overflow: auto; max-height: 640px; background: var(--ground); border-radius: 8px;
  font: 13px/1.6 ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace;
}
.key { color: var(--ink); } .string { color: var(--yes); } .literal { color: var(--signal); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(160px, 1fr)); gap: 12px; margin-bottom: 20px; }
.tile { background: var(--face); border: 1px solid var(--line); border-radius: var(--round); padding: 14px 16px; }
.tile dt { font-size: 13px; }
.tile dd { font-weight: 600; }
.tile.bad dd { color: var(--no); }
.spans { grid-template-columns: 120px minmax(160px, 320px) auto; justify-content: start; }
.scroll h2 { padding: 20px 24px 0; margin: 0; }
.number { text-align: right; }
tbody tr:last-child th { border-bottom: 0; }
.card > details:last-child { margin-bottom: 0; }
.card > details:not([open]) > summary { margin-bottom: 0; }
th[scope=row] { color: var(--ink); font-weight: 600; font-size: inherit; }
.chart { display: block; width: 100%; height: 140px; fill: var(--ink); }
.bar { display: block; width: 100%; min-width: 60px; height: 8px; margin-top: 7px; fill: var(--ink); }
.bar .rail { fill: var(--tint); }
.axis { display: flex; justify-content: space-between; margin: 6px 0 12px; font-size: 13px; color: var(--soft); }
@media (max-width: 900px) {
  .search { grid-template-columns: 1fr 1fr; }
}
@media (max-width: 640px) {
  main { padding: 24px 16px 48px; }
  .top { padding: 12px 16px; }
  .top nav { gap: 16px; font-size: 14px; }
  .brand span { display: none; }
  .card { padding: 20px 16px; }
  .scroll { padding: 0; }
  .search { gap: 12px; padding: 16px; }
  .actions { grid-column: 1 / -1; }
  dl { grid-template-columns: 88px 1fr; }
}
@media (forced-colors: active) {
  .chart, .bar rect:not(.rail) { fill: CanvasText; }
  .event, .purpose, .button { border: 1px solid; }
}
`;
