/**
 * The first layer, and the tokens of everything. In px, because a page may set any root font size.
 * Owners reach it by `--assent-accent`, `--assent-on-accent`, `--assent-radius`, `--assent-font`
 * and `::part`. A backslash ends each line, so that no line break is shipped.
 */
export const styles = `\
.ui{--ink:#18181b;--soft:#5b5b64;--line:#e4e4e7;--face:#fff;--pad:24px;--gap:12px;\
--round:var(--assent-radius,12px);color-scheme:light;color:var(--ink);overflow-wrap:anywhere;\
font:15px/1.5 var(--assent-font,var(--page)),var(--glyphs,system-ui),sans-serif}\
.ui[data-scheme=dark]{--ink:#f4f4f5;--soft:#acacb5;--line:#3f3f46;--face:#1c1c1f;color-scheme:dark}\
.ui[data-density=compact]{--pad:16px;--gap:8px}\
:lang(ko){word-break:keep-all}\
:lang(ja){word-break:auto-phrase;line-break:strict}\
:lang(de),:lang(fi),:lang(hu){hyphens:auto}\
*{box-sizing:border-box;margin:0;padding:0}\
p{text-wrap:pretty}\
b,h2,button{font-weight:600}\
h2{font-size:18px;line-height:24px;text-wrap:balance}\
.quiet{font-size:14px;color:var(--soft)}\
.live{position:fixed;clip-path:inset(50%)}\
.panel{position:fixed;z-index:2147483647;inset:auto;overflow:auto;max-height:88vh;color:inherit;background:var(--face);\
border:1px solid var(--line);border-radius:var(--round);box-shadow:0 1px 3px #0001,0 12px 40px #0003}\
.first{inset:auto 24px 24px;margin-inline-start:auto;width:440px;padding:var(--pad) var(--pad) 8px;outline:0}\
.start{margin-inline:0 auto}\
.top{display:flex;gap:12px;justify-content:space-between;align-items:start}\
.top+p{margin-top:8px}\
.top .icon{margin:-10px;margin-inline-start:0}\
.note{margin-top:12px;padding-inline:12px;border-inline-start:3px solid}\
.pair{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:var(--gap)}\
.first .pair{margin-top:16px}\
.third{display:flex;align-items:center;flex-wrap:wrap;gap:0 12px;margin-top:4px}\
button{display:inline-flex;gap:8px;align-items:center;justify-content:center;min-height:44px;min-width:44px;padding:8px 12px;\
font:inherit;font-weight:600;line-height:20px;color:inherit;background:none;border:1px solid transparent;border-radius:min(var(--round),8px);cursor:pointer}\
.fill{background:var(--accent,var(--ink));color:var(--on-accent,var(--face));border-color:#8886}\
.text,.link{padding-inline:0;border-width:0 0 1px;border-radius:0;text-align:start}\
.fill:hover,.icon:hover{opacity:.85}\
.text:hover{text-decoration:underline}\
a,.link{font-size:14px;font-weight:400;color:var(--soft);text-decoration:underline;text-underline-offset:3px}\
a{padding:12px 0}\
svg{width:20px;height:20px;flex:none;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round}\
.pill{width:30px}\
.go{width:12px}\
[dir=rtl] .go{transform:scaleX(-1)}\
:focus-visible:not(dialog){outline:2px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 6px var(--face)}\
@media (min-width:800px){\
.bar,.sheet{display:grid;grid-template-columns:1fr 340px;gap:32px;width:960px;max-width:calc(100% - 48px);margin:auto}\
.bar .pair,.sheet .pair{margin:0}\
.sheet{padding-inline:max(24px,50% - 456px)}\
}\
.sheet{inset:auto 0 0;width:auto;max-width:none;border-radius:0}\
@media (max-width:520px){\
.ui{--pad:20px}\
section.first,.toast{inset:auto 0 0;width:auto;padding-bottom:calc(4px + env(safe-area-inset-bottom));\
border-end-start-radius:0;border-end-end-radius:0}\
}\
@media (max-width:300px){.pair{grid-auto-flow:row!important}}\
@media print{.ui{display:none}}`;
