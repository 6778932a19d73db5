/**
 * Runs inside the page: everything a visitor could reach, also in open shadow roots.
 * `target` is a CSS selector, or `{text}` for the button, link or summary that says exactly this, or
 * `{starts}` for one whose text begins so.
 */
export const inPage = () => {
  const all = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? all(element.shadowRoot, selector) : [],
    ),
  ];
  const visible = (element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const shown = style.visibility !== 'hidden' && style.display !== 'none';
    // Content of a closed <details> has a box and is not to be seen.
    const rendered = element.checkVisibility?.({ visibilityProperty: true }) ?? true;
    return shown && rendered && box.width > 0 && box.height > 0;
  };
  const say = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const clickable = 'button, a, summary, [role=button]';
  const find = (target) =>
    typeof target === 'string'
      ? all(document, target).filter(visible)
      : all(document, clickable).filter(
          (e) =>
            visible(e) &&
            (say(e) === target.text || (target.starts && say(e).startsWith(target.starts))),
        );
  const active = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  return { all, visible, say, find, active };
};
