/**
 * One element with its attributes and children. `on…` names an event, `false` and `undefined`
 * leave an attribute out; texts stay texts.
 */
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== undefined) made.setAttribute(name, value);
  }
  made.append(
    ...children.flat().filter((child) => child !== undefined && child !== false && child !== ''),
  );
  return made;
};
