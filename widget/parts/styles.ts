/** Folds, rows, lists and tables; adds to `../styles.ts`, whose tokens it uses. */
export const styles = `
dialog::backdrop{background:#0006}
.middle{inset:0;margin:auto;max-width:calc(100% - 32px)}
ul{list-style:none}
h3,h4{font-size:15px;font-weight:600;margin-top:16px}
small,code,details,table,dl{font-size:14px;font-weight:400}
small,code,dt{color:var(--soft)}
small{margin-inline-start:8px;display:inline-block}
code{direction:ltr;unicode-bidi:isolate}
b{font-size:15px}
.box{border:1px solid var(--line);border-radius:var(--round);margin-top:16px;container-type:inline-size}
.row{padding:12px 16px}
.row+.row{border-top:1px solid var(--line)}
summary{display:flex;align-items:center;gap:12px;cursor:pointer;min-height:44px;padding-block:6px;margin-bottom:-10px;list-style:none}
summary>span{flex:1}
summary:hover{text-decoration:underline}
details.row{padding-block:8px}
.row>summary{margin:0}
summary::-webkit-details-marker{display:none}
summary::after{content:'';width:7px;height:7px;flex:none;border:solid var(--soft);border-width:0 2px 2px 0;transform:translateY(-2px) rotate(45deg);margin:0 6px}
[open]>summary::after{transform:translateY(2px) rotate(225deg)}
details li{padding:8px 0}
.line{border-color:var(--soft);margin:8px 0 4px}
.line:hover{background:rgb(128 128 128/.12)}
.block>p,.block>dl,.block>table{margin:8px 0}
.block>.line{width:100%}
.strong,.strong *{font-size:18px;line-height:26px;font-weight:700}
.strong td::before,.strong th,.strong dt{color:inherit}
dl>div{margin-bottom:8px}
table{width:100%;border-spacing:0;text-align:start}
table,tbody,tr{display:block}
thead{position:absolute;clip-path:inset(50%)}
tr{padding:8px 0}
tr+tr{border-top:1px solid var(--line)}
td{display:grid;grid-template-columns:2fr 3fr;gap:0 12px}
td::before{content:attr(data-head);content:attr(data-head)/'';color:var(--soft)}
.first .box{margin-top:8px;border-width:1px 0;border-radius:0}
.first .row{padding:0}
.first .row>summary b{font-size:14px;font-weight:400}
.first .strong>summary b{font-size:18px;font-weight:700}
.first [open].row{padding-bottom:8px}
.first section.row{padding-block:8px}
.told+.told{margin-top:16px;padding-top:16px;border-top:1px solid var(--line)}
.told .third{justify-content:start;margin-bottom:8px}
@container (min-width:480px){
table{display:table}
thead{position:static;clip-path:none}
thead,tbody{display:table-row-group}
tr{display:table-row}
td,th{display:table-cell;padding:6px 12px 6px 0;padding-inline:0 12px;text-align:start;vertical-align:top;font-weight:400;overflow-wrap:break-word}
td code{overflow-wrap:anywhere}
th{color:var(--soft)}
td{border-top:1px solid var(--line)}
td::before{content:none}
.strong td,.strong th{font-weight:700}
}
`;
