/**
 * What a view of the gallery is made of, and how it stands in the address. What is as the state has it
 * is left out.
 */
const shapes = {
  state: /^[a-z0-9-]+$/,
  lang: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/,
  region: /^(none|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/,
  scheme: /^(light|dark)$/,
  layout: /^(card|bar|sheet|dialog)$/,
  accent: /^[0-9a-f]{6}$/i,
  radius: /^\d{1,2}$/,
  density: /^(comfortable|compact)$/,
  font: /^[^<>]{1,100}$/,
  width: /^(phone|small|tablet|desktop|zoomed)$/,
};

/** @param {string} text a query or a hash, with or without its sign. What does not fit is dropped. */
export const readView = (text) => {
  const given = new URLSearchParams(text.replace(/^[#?]/, ''));
  return Object.fromEntries(
    Object.entries(shapes)
      .map(([key, shape]) => [key, given.get(key), shape])
      .filter(([, value, shape]) => value && shape.test(value))
      .map(([key, value]) => [key, value]),
  );
};

export const writeView = (view) =>
  new URLSearchParams(Object.entries(view).filter(([, value]) => value)).toString();

/** The owner's theme as the view changes it. `scheme` is the page's and not a setting. */
export const themeOf = ({ layout, accent, radius, density, font }) => ({
  ...(layout && { layout }),
  ...(accent && { accent: `#${accent}` }),
  ...(radius && { radius: Number(radius) }),
  ...(density && { density }),
  ...(font && { font }),
});
