/** What only the second layer needs; adds to `../styles.ts` and `../parts/styles.ts`. */
export const styles = `
.toast{animation:out .3s 9.7s forwards;padding-block:16px 4px}
.toast:hover,.toast:focus-within{animation-play-state:paused}
.toast svg{vertical-align:-4px}
.toast .quiet{font-variant-numeric:tabular-nums}
@keyframes out{to{opacity:0;visibility:hidden}}
.opener{position:fixed;z-index:2147483647;inset-block-end:16px;inset-inline-start:16px;background:var(--face);border:1px solid var(--line)}
.opener,.opener button{border-radius:22px}
.opener{display:flex}
.opener .text{padding-inline:14px}
.opener .icon+.text{padding-inline-start:2px}
dialog.full{inset:0;margin:auto;width:600px;max-width:calc(100% - 48px);max-height:calc(100vh - 48px);max-height:calc(100dvh - 48px)}
dialog.full:not([open]){visibility:hidden!important}
dialog.full{display:flex;flex-direction:column;outline:0;overscroll-behavior:contain}
dialog.full>.top,.end{position:sticky;background:var(--face);padding:20px var(--pad) 12px;z-index:1}
dialog.full>.top{top:0}
.end{bottom:0;padding-block:16px;border-top:1px solid var(--line)}
.end .third{margin-bottom:-8px}
.end .line{margin:0}
.main{flex:1 0 auto;padding:0 var(--pad) 12px}
.main>.line{width:100%;margin-top:16px}
.main>.third{justify-content:start;gap:0 24px}
.main a{display:inline-block}
.row,summary{scroll-margin-block:72px 144px}
.head{display:flex;align-items:center;gap:12px;cursor:pointer;min-height:44px;margin-block:-6px}
div.head{cursor:default}
.head b{flex:1}
.row>details[open]>ul{margin-top:8px}
.vendor+.vendor{border-top:1px solid var(--line)}
.vendor .head{margin:0}
.contact a{margin-inline-end:16px}
.vendor table{margin-top:8px}
input{appearance:none;flex:none;width:44px;height:24px;border:1px solid var(--soft);border-radius:12px;cursor:pointer}
input::before{content:'';display:block;width:0;margin:3px;border:8px solid var(--soft);border-radius:8px}
input:checked{background:var(--accent,var(--ink));border-color:#8888}
input:checked::before{margin-inline-start:23px;border-color:var(--on-accent,var(--face))}
@media (max-width:520px){
dialog.full{inset:0;width:100%;height:100%;max-width:none;max-height:none;border:0;border-radius:0}
.end{padding-bottom:calc(16px + env(safe-area-inset-bottom))}
.end .line{grid-row:2;grid-column:1/3}
.row,summary{scroll-margin-bottom:232px}
}
@media (max-width:300px){.end .line{grid-row:auto;grid-column:1}}
@media (max-height:400px){dialog.full>.top,.end{position:static}}
@media (prefers-reduced-motion:no-preference){dialog{animation:in .18s}input::before{transition:margin .16s}}
@keyframes in{0%{opacity:0;transform:translateY(8px)}}
@media (forced-colors:active){input:checked{background:Highlight}input:checked::before{border-color:HighlightText}}
`;
