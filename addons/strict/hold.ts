/** Attributes whose address can wait under `data-…` for the gate to give it back. */
export type Address = 'src' | 'srcset' | 'href';

/** Elements that are kept back here. */
const held = new WeakSet<Element>();

export const isHeld = (element: Element): boolean => held.has(element);

/**
 * Turns a script into inert markup that the gate can release like any other. Its type is kept for
 * that moment. Must come before the browser has prepared it.
 */
export const holdScript = (script: HTMLScriptElement, address?: string): void => {
  const type = script.getAttribute('type');
  if (type && type !== 'text/plain' && !script.dataset.type) script.dataset.type = type;
  script.type = 'text/plain';
  if (address !== undefined) {
    script.removeAttribute('src');
    script.dataset.src = address;
  }
  held.add(script);
};

/** A frame, picture, film or style sheet keeps its place; its address waits. */
export const holdAddress = (element: HTMLElement, name: Address, address: string): void => {
  element.removeAttribute(name);
  element.dataset[name] = address;
  held.add(element);
};

/** The page gave a held element another address, which may go. */
export const letGo = (element: HTMLElement): void => {
  if (!held.delete(element)) return;
  const { type } = element.dataset;
  if (element instanceof HTMLScriptElement)
    if (type) element.type = type;
    else element.removeAttribute('type');
  for (const name of ['purpose', 'vendor', 'src', 'srcset', 'href', 'type'])
    delete element.dataset[name];
};
