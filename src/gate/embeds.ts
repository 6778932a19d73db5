import type { Events, WaitingEmbed } from '../types.js';
import type { trusted } from './trusted.js';
import { openTemplate } from './open-template.js';
import { emptied, releaseAddresses } from './release-addresses.js';

const frames = 'iframe,video,embed';

export interface EmbedsOptions {
  has(id: string): boolean;
  report(event: Events['gate']): void;
  /** A frame or video waits for a yes; `waiting()` tells which. May be called often. */
  waiting?: (() => void) | undefined;
  /** What a marked element matches. */
  marked: string;
  needs(held: HTMLElement): readonly string[];
  /** Runs a held script, behind itself or at `place`; resolves when the next may. */
  run(held: HTMLScriptElement, place?: ChildNode): Promise<void>;
  /** The core's: a page has one policy of a name. */
  trusted: typeof trusted;
}

/** Everything marked that is no script: templates, and elements whose address waits. */
export interface Embeds {
  /** Lets it through if it may; resolves when what follows it may run. */
  take(held: HTMLElement): Promise<void> | void;
  /** Takes back what is not allowed any more. */
  apply(): void;
  /** Frames, videos and embeds that wait for a yes now, in the order of the document. */
  waiting(): readonly WaitingEmbed[];
  /** Lets one through without an answer, for as long as this page lasts. */
  showOnce(element: Element): void;
}

export const openEmbeds = (options: EmbedsOptions): Embeds => {
  const { has, report, waiting, marked, needs, run } = options;
  /** What was let through, with the nodes that it brought into the page or whose address it gave. */
  const taken = new Map<HTMLElement, Set<Element>>();
  const once = new WeakSet<Element>();

  const allowed = (held: HTMLElement) => once.has(held) || needs(held).every(has);
  const tell = (held: HTMLElement, what: string, state: Events['gate']['state']) =>
    report({ what, purpose: needs(held).join(' '), state });

  const take = (held: HTMLElement): Promise<void> | void => {
    if (held instanceof HTMLTemplateElement) {
      const { nodes, scripts } = openTemplate(held, needs(held).join(' '), options);
      taken.set(held, nodes);
      tell(held, 'template', 'released');
      return scripts.reduce((before, waits) => before.then(() => run(...waits)), Promise.resolve());
    }
    if (!allowed(held)) {
      if (held.matches(frames) || held.querySelector(frames)) waiting?.();
      return;
    }
    const given = releaseAddresses(held, held, options);
    if (!given.size) return;
    taken.set(held, new Set([...(taken.get(held) ?? []), ...given.keys()]));
    for (const address of given.values()) tell(held, address, 'released');
  };

  return {
    take,
    apply: () => {
      for (const [held, nodes] of taken) {
        // A yes takes the place of having been shown once.
        if (needs(held).every(has)) once.delete(held);
        if (allowed(held)) continue;
        taken.delete(held);
        if (held instanceof HTMLTemplateElement) {
          for (const node of nodes) node.remove();
          held.removeAttribute('data-released');
        } else for (const element of nodes) emptied(element);
        tell(held, held.getAttribute('data-src') ?? held.localName, 'stopped');
      }
    },
    waiting: () =>
      [...document.querySelectorAll<HTMLElement>(frames)].flatMap((element) => {
        const held = element.closest<HTMLElement>(marked);
        const addressed =
          element.matches('[data-src]') || element.querySelector('source[data-src]');
        if (!held || !addressed || allowed(held)) return [];
        const vendor = held.getAttribute('data-vendor')?.trim();
        const purposes = needs(held).filter((id) => id !== vendor);
        return [{ element, purposes, ...(vendor && { vendor }) }];
      }),
    showOnce: (element) => {
      const held = element.closest<HTMLElement>(marked);
      if (!held || held instanceof HTMLTemplateElement) return;
      once.add(held);
      void take(held);
    },
  };
};
