/** Adds to `../styles.ts`: part of the page's own form, so quiet, and as wide as the form is. */
export const styles = `
.form{display:grid;gap:8px;padding:16px;background:var(--face);border:1px solid var(--line);border-radius:var(--round)}
dl{display:grid;gap:6px;font-size:14px}
dl div{display:grid;grid-template-columns:minmax(88px,1fr) 4fr;gap:0 12px}
dt{color:var(--soft)}
a{padding:0;display:inline-block;min-height:24px}
.tick{display:flex;gap:12px;align-items:center;min-height:44px;cursor:pointer}
.strong{font-weight:700;font-size:18px}
input{appearance:none;flex:none;display:grid;place-content:center;width:24px;height:24px;cursor:pointer;
border:2px solid var(--soft);border-radius:6px;background:var(--face)}
input::before{content:"";width:12px;height:6px;margin-top:-3px;border:solid transparent;border-width:0 0 3px 3px;transform:rotate(-45deg)}
input:checked{background:var(--accent,var(--ink));border-color:var(--accent,var(--ink))}
input:checked::before{border-color:var(--on-accent,var(--face))}
input:disabled,input:disabled+span{opacity:.6;cursor:default}
.wrong:empty{display:none}
.wrong{margin-top:8px;padding-inline-start:12px;border-inline-start:3px solid #c62828;font-weight:600}
@media (max-width:420px){dl div{display:block}.form{padding:12px}}
@media (forced-colors:active){input{appearance:auto}input::before{display:none}}
@media print{.ui{display:block}}
`;
