/** What only the visitor's own side needs; adds to those of the preferences. */
export const styles = `
[data-block=forget]{margin-bottom:12px;padding-block:4px}
.acts{display:flex;flex-wrap:wrap;gap:4px 16px;margin-top:8px}
pre{max-height:40vh;overflow:auto;margin-top:8px;font:12px/1.5 ui-monospace,monospace;white-space:pre-wrap}
`;
