import type { EmbedsOptions } from './embeds.js';

type Page = Pick<EmbedsOptions, 'marked' | 'trusted'>;

const addresses = ['src', 'srcset', 'poster', 'href'];
const addressed = addresses.map((name) => `[data-${name}]`).join();

/**
 * Gives the elements below `root`, and `root` itself, the addresses that waited. Whatever has a mark of
 * its own, or lies in something that has, other than `held`, goes on waiting. Answers with each element
 * that got one, and the first of its addresses.
 */
export const releaseAddresses = (
  root: HTMLElement | DocumentFragment,
  held: HTMLElement | null,
  { marked, trusted }: Page,
): ReadonlyMap<Element, string> => {
  const given = new Map<Element, string>();
  for (const target of [root, ...root.querySelectorAll(addressed)])
    if (
      target instanceof HTMLElement &&
      target.localName !== 'script' &&
      target.closest(marked) === held
    )
      for (const name of addresses) {
        const address = target.getAttribute(`data-${name}`);
        if (address === null || address === target.getAttribute(name)) continue;
        const text = target.localName === 'embed' ? trusted().createScriptURL(address) : address;
        target.setAttribute(name, text);
        if (!given.has(target)) given.set(target, address);
      }
  return given;
};

/**
 * Takes the addresses away again. A frame is taken out of the page and put back, as the same element:
 * clearing its address alone would leave the frame's page in the history.
 */
export const emptied = (element: Element): void => {
  const place = document.createComment('');
  element.replaceWith(place);
  for (const name of addresses)
    if (element.hasAttribute(`data-${name}`)) element.removeAttribute(name);
  place.replaceWith(element);
  // A film plays on from memory until it is told to look again; a source speaks for its film.
  (element.closest('video,audio') as HTMLMediaElement | null)?.load();
};
