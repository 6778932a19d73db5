import type { EmbedsOptions } from './embeds.js';
import { releaseAddresses } from './release-addresses.js';

/** What would run by itself, and what is meant for browsers without scripts. */
const active =
  'noscript,script:not([type]),script[type=""],script[type=module],script[type*=javascript]';

/** A script that waits, and where it stood. */
export type Waiting = readonly [script: HTMLScriptElement, place: Comment];

/**
 * Puts a copy of the template's content behind it. Its scripts are kept out, to be run one after another:
 * by themselves they would run in the order in which they arrive, and Trusted Types would refuse them.
 */
export const openTemplate = (
  held: HTMLTemplateElement,
  purposes: string,
  page: Pick<EmbedsOptions, 'marked' | 'trusted'>,
): { nodes: Set<Element>; scripts: readonly Waiting[] } => {
  const content = document.importNode(held.content, true);
  const scripts: Waiting[] = [];
  for (const element of content.querySelectorAll<HTMLScriptElement>(active))
    if (element.localName === 'noscript') element.remove();
    else {
      const place = document.createComment('');
      element.dataset.type = element.type;
      element.dataset.purpose = purposes;
      element.replaceWith(place);
      scripts.push([element, place]);
    }
  // Firefox fetches pictures ahead that are written inside a template, so their addresses may wait.
  releaseAddresses(content, null, page);
  const nodes = new Set(content.children);
  held.after(content);
  return { nodes, scripts };
};
