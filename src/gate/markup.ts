import type { Events } from '../types.js';
import { trusted } from './trusted.js';

const marked =
  'script[type="text/plain"][data-purpose],template[data-purpose],[data-src][data-purpose]:not(script)';

type Embed = HTMLElement & { src: string };
type State = Events['gate']['state'];

export interface MarkupOptions {
  has(purpose: string): boolean;
  report(event: Events['gate']): void;
  /** Nonce for scripts that carry none of their own. */
  nonce: string;
}

/**
 * Scripts, templates, iframes and images that the owner marked with `data-purpose`. Neutral markup
 * is the one way that leaks nothing: the browser's preload scanner sees no address to fetch.
 *
 * The answer is a function that lets through what is allowed now and takes back embeds that are
 * not. It returns true when a script ran that is not allowed any more: that cannot be undone.
 */
export const markedElements = ({ has, report, nonce }: MarkupOptions): (() => boolean) => {
  /** Waiting scripts by purpose, in document order. */
  const queues = new Map<string, HTMLElement[]>();
  /** Purposes whose next script waits for the one before it. */
  const busy = new Set<string>();
  /** Purposes of scripts that ran. */
  const ran = new Set<string>();
  const seen = new WeakSet<Element>();
  const shown = new Map<Embed, string>();
  let watching = false;

  const allowed = (purposes: string) => purposes.split(/\s+/).every(has);
  const tell = (what: string, purpose: string, state: State) => report({ what, purpose, state });

  const open = (template: HTMLTemplateElement, purposes: string) => {
    const content = document.importNode(template.content, true);
    for (const script of content.querySelectorAll('script')) {
      // Without this, scripts of a cloned template run in the order in which they arrive.
      script.async = false;
      ran.add(purposes);
    }
    template.replaceWith(content);
    tell('template', purposes, 'released');
  };

  /** A changed `type` does not run a script, nor does moving it: only a new element does. */
  const run = (held: HTMLScriptElement, purposes: string) => {
    const script = document.createElement('script');
    const address = held.dataset.src ?? held.getAttribute('src');
    for (const { name, value } of held.attributes)
      if (!/^(type|src|data-src|data-type|nonce)$/.test(name)) script.setAttribute(name, value);
    script.type = held.dataset.type ?? '';
    // The attribute reads empty under a CSP; the property does not.
    script.nonce = held.nonce || nonce;
    const done = (state: State) => {
      busy.delete(purposes);
      tell(address ?? 'inline script', purposes, state);
      pump(purposes);
    };
    const waits = address && !held.hasAttribute('async');
    if (waits) {
      busy.add(purposes);
      script.async = false;
      script.onload = () => done('released');
    }
    script.onerror = () => done('failed');
    try {
      if (address) script.src = trusted().createScriptURL(address);
      else script.text = trusted().createScript(held.text);
      held.replaceWith(script);
    } catch {
      return done('failed');
    }
    if (!waits) done('released');
  };

  /** One after another within a purpose: dependent snippets rely on the order in the document. */
  const pump = (purposes: string) => {
    const queue = queues.get(purposes) as HTMLElement[];
    while (queue.length && !busy.has(purposes)) {
      const element = queue.shift() as HTMLElement;
      if (!element.isConnected || !allowed(purposes)) seen.delete(element);
      else if (element instanceof HTMLTemplateElement) open(element, purposes);
      else {
        ran.add(purposes);
        run(element as HTMLScriptElement, purposes);
      }
    }
  };

  const take = (element: HTMLElement) => {
    const purposes = element.dataset.purpose as string;
    if (seen.has(element) || !allowed(purposes)) return;
    seen.add(element);
    if (/^(script|template)$/.test(element.localName)) {
      if (!queues.has(purposes)) queues.set(purposes, []);
      queues.get(purposes)?.push(element);
    } else {
      const embed = element as Embed;
      embed.src = embed.dataset.src as string;
      shown.set(embed, purposes);
      tell(embed.src, purposes, 'released');
    }
  };

  const scan = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>(marked)) take(element);
  };
  const pumpAll = () => [...queues.keys()].forEach(pump);

  return () => {
    if (!watching)
      // Elements may be added at any later time: by the parser, by a framework, by the owner.
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node instanceof HTMLElement) {
              if (node.matches(marked)) take(node);
              scan(node);
            }
        pumpAll();
      }).observe(document, { childList: true, subtree: true });
    watching = true;
    for (const [embed, purposes] of shown)
      if (!allowed(purposes)) {
        // A fresh element: clearing `src` would leave the frame's page in the history.
        const empty = embed.cloneNode() as Embed;
        empty.removeAttribute('src');
        embed.replaceWith(empty);
        shown.delete(embed);
        tell(embed.src, purposes, 'stopped');
      }
    scan(document);
    pumpAll();
    return [...ran].some((purposes) => !allowed(purposes));
  };
};
