/** Adds to `../styles.ts`. Quiet, as it stands among the page's own content. */
export const styles = `
.ui{container-type:size;height:100%;overflow:auto;display:flex;background:var(--face);border:1px solid var(--line);border-radius:var(--round)}
.embed{margin:auto;padding:8px 16px;text-align:center}
.embed p{max-width:56ch;margin:4px auto 8px}
.ways{display:flex;flex-wrap:wrap;justify-content:center;gap:8px}
.line{border-color:var(--soft)}
.line:hover{background:rgb(128 128 128/.12)}
b{font-size:15px}
@container (max-height:200px){.embed{display:flex;flex-direction:column}p{order:1}}
`;
