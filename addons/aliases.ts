import { mark } from './aliases/mark.js';
import type { Names, Peer } from './aliases/peer.js';
import { peers, type PeerName } from './aliases/peers.js';
import { dictionary, translate } from './aliases/translate.js';

export type { Meaning, Names } from './aliases/peer.js';
export type { PeerName } from './aliases/peers.js';

export interface AliasesOptions {
  /** Tools whose markup is read. Default: all. */
  peers?: readonly PeerName[];
  /** What the owner's own categories and services stand for, per tool; wins over the defaults. */
  names?: Readonly<Partial<Record<PeerName, Names>>>;
}

const check = ({ peers: wanted = [], names = {} }: AliasesOptions): void => {
  const all = Object.keys(peers);
  for (const [path, name] of [
    ...wanted.map((name, at) => [`peers[${at}]`, name]),
    ...Object.keys(names).map((name) => ['names', name]),
  ])
    if (!all.includes(name as string))
      throw new TypeError(`${path}: found "${name}"; the tools are ${all.join(', ')}.`);
};

/**
 * Lets pages that are marked for another tool work unchanged: what that tool's markup keeps from
 * running gets Assent's marks, now and whenever such an element is added. Nothing else is done to it:
 * the gate decides, in the order of the page. A name that no dictionary knows leaves its element
 * closed, and is told once in the console.
 *
 * Answers with a function that ends it. Throws a `TypeError` for options that name an unknown tool.
 */
export const aliases = (options: AliasesOptions = {}): (() => void) => {
  check(options);
  const wanted = (options.peers ?? (Object.keys(peers) as PeerName[])).map((name) => ({
    name,
    peer: peers[name] as Peer,
    known: dictionary(peers[name].names, options.names?.[name]),
  }));
  const selector = wanted.map(({ peer }) => peer.selector).join();
  const done = new WeakSet<Element>();
  const closed = new Set<string>();

  const take = (element: HTMLElement) => {
    if (done.has(element) || !element.matches(selector)) return;
    for (const { name, peer, known } of wanted) {
      if (!element.matches(peer.selector)) continue;
      // Assent's own marks are the owner's last word, but for templates, which Orejime marks alike.
      if (element.dataset.purpose && name !== 'orejime') return;
      const reading = peer.read(element);
      if (!reading) continue;
      const found = translate(reading, known);
      if ('purpose' in found) {
        done.add(element);
        return mark(element, found, reading.address);
      }
      if (name !== 'orejime') for (const what of found.unknown) closed.add(`${name} "${what}"`);
    }
  };
  const scan = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) take(element);
  };

  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'attributes') take(target as HTMLElement);
      else
        for (const node of addedNodes)
          if (node instanceof HTMLElement) {
            take(node);
            scan(node);
          }
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [
      ...new Set(['type', 'data-src', ...wanted.flatMap(({ peer }) => peer.attributes)]),
    ],
  });
  scan(document);

  const tell = () => {
    if (closed.size)
      console.warn(
        `Assent: elements stay closed, because nobody said what these stand for: ${[...closed].join(', ')}. Name them in the options of the aliases add-on.`,
      );
  };
  if (document.readyState === 'complete') tell();
  else addEventListener('load', tell, { once: true });

  return () => observer.disconnect();
};
