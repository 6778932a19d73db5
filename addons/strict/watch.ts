import { isHeld } from './hold.js';
import type { Keeper } from './keeper.js';

/** The page waits for events of the script it made, not of the one that the gate put behind it. */
const passOn = (from: Element | null, to: Element): void => {
  if (!(from instanceof HTMLScriptElement) || !isHeld(from)) return;
  if (from.dataset.src !== to.getAttribute('src')) return;
  for (const name of ['load', 'error'])
    to.addEventListener(name, () => from.dispatchEvent(new Event(name)));
};

/**
 * Meets every element as it comes into the page. For a script that the parser brings, this is before
 * it is prepared, so it does not run; its request may have left long before, with the preload scanner.
 */
export const watch = ({ meet }: Keeper): (() => void) => {
  const all = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) meet(element);
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof HTMLElement) {
          if (node.localName === 'script') passOn(node.previousElementSibling, node);
          meet(node);
          all(node);
        }
  });
  observer.observe(document, { childList: true, subtree: true });
  all(document);
  return () => observer.disconnect();
};
