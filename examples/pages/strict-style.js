// `style-src 'none'` forbids style sheets and style attributes, not sheets that a trusted script
// builds.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body { margin: 0; font: 16.5px/1.6 system-ui, sans-serif; }
  main { max-width: 46rem; margin-inline: auto; padding: 40px clamp(20px, 5vw, 40px) 80px; }
  h1 { margin: 8px 0 12px; font-size: 2.1rem; line-height: 1.15; letter-spacing: -0.02em; }
  a { color: LinkText; }
  button { min-height: 44px; padding: 8px 16px; border-radius: 10px; border: 1px solid; font: inherit; font-weight: 600; background: none; color: inherit; cursor: pointer; }
  .result { padding: 14px 18px; border: 1px solid; border-radius: 10px; font-weight: 600; }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
