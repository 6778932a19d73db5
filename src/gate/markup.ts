import type { Events } from '../types.js';
import { trusted } from './trusted.js';

const marked =
  'script[type="text/plain"][data-purpose],template[data-purpose],[data-src][data-purpose]:not(script)';

type Embed = HTMLElement & { src: string };

/**
 * Scripts, templates, iframes and images that the owner marked with `data-purpose`. Neutral markup
 * is the one way that leaks nothing: the browser's preload scanner sees no address to fetch.
 */
export class Markup {
  /** Purposes of scripts that ran: they cannot be unloaded. */
  #ran = new Set<string>();
  #watching = false;
  #queues = new Map<string, Element[]>();
  #busy = new Set<string>();
  #seen = new WeakSet<Element>();
  #shown = new Map<Embed, string>();

  constructor(
    readonly has: (purpose: string) => boolean,
    readonly report: (event: Events['gate']) => void,
    /** Nonce for scripts that carry none of their own. */
    readonly nonce: string,
  ) {}

  /** Follows the document from the first time on: elements may be added at any later time. */
  #watch(): void {
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof Element) {
            if (node.matches(marked)) this.#take(node);
            this.#scan(node);
          }
      this.#pumpAll();
    }).observe(document, { childList: true, subtree: true });
  }

  #scan(root: ParentNode): void {
    for (const element of root.querySelectorAll(marked)) this.#take(element);
  }

  /** Lets through what is allowed now. True: a script ran that is not allowed any more. */
  apply(): boolean {
    if (!this.#watching) this.#watch();
    this.#watching = true;
    this.#hide();
    this.#scan(document);
    this.#pumpAll();
    return [...this.#ran].some((purposes) => !this.#allowed(purposes));
  }

  /** After a withdrawal embeds go back to what they were. */
  #hide(): void {
    for (const [embed, purposes] of this.#shown)
      if (!this.#allowed(purposes)) {
        // A fresh element: clearing `src` would leave the frame's page in the history.
        const empty = embed.cloneNode() as Embed;
        empty.removeAttribute('src');
        embed.replaceWith(empty);
        this.#shown.delete(embed);
        this.report({ what: embed.dataset.src as string, purpose: purposes, state: 'stopped' });
      }
  }

  #allowed(purposes: string): boolean {
    return purposes.split(/\s+/).every(this.has);
  }

  #take(element: Element): void {
    const purposes = (element as HTMLElement).dataset.purpose as string;
    if (this.#seen.has(element) || !this.#allowed(purposes)) return;
    this.#seen.add(element);
    if (element.localName !== 'script' && element.localName !== 'template')
      return this.#show(element as Embed, purposes);
    const queue = this.#queues.get(purposes) ?? [];
    this.#queues.set(purposes, queue);
    queue.push(element);
  }

  #show(embed: Embed, purposes: string): void {
    embed.src = embed.dataset.src as string;
    this.#shown.set(embed, purposes);
    this.report({ what: embed.src, purpose: purposes, state: 'released' });
  }

  #pumpAll(): void {
    for (const purposes of this.#queues.keys()) this.#pump(purposes);
  }

  /** One after another within a purpose: dependent snippets rely on the order in the document. */
  #pump(purposes: string): void {
    const queue = this.#queues.get(purposes) as Element[];
    while (queue.length && !this.#busy.has(purposes)) {
      const element = queue.shift() as HTMLScriptElement | HTMLTemplateElement;
      if (!element.isConnected || !this.#allowed(purposes)) this.#seen.delete(element);
      else if (element.localName === 'template')
        this.#open(element as HTMLTemplateElement, purposes);
      else {
        this.#ran.add(purposes);
        this.#run(element as HTMLScriptElement, purposes);
      }
    }
  }

  #open(template: HTMLTemplateElement, purposes: string): void {
    const content = document.importNode(template.content, true);
    for (const script of content.querySelectorAll('script')) {
      script.async = false;
      this.#ran.add(purposes);
    }
    template.replaceWith(content);
    this.report({ what: 'template', purpose: purposes, state: 'released' });
  }

  /** A changed `type` does not run a script, nor does moving it: only a new element does. */
  #run(held: HTMLScriptElement, purposes: string): void {
    const script = document.createElement('script');
    const address = held.dataset.src ?? held.getAttribute('src');
    const what = address ?? 'inline script';
    for (const { name, value } of held.attributes)
      if (!/^(type|src|data-src|data-type|nonce)$/.test(name)) script.setAttribute(name, value);
    script.type = held.dataset.type ?? '';
    // The attribute reads empty under a CSP; the property does not.
    script.nonce = held.nonce || this.nonce;
    const done = (state: 'released' | 'failed') => {
      this.#busy.delete(purposes);
      this.report({ what, purpose: purposes, state });
      this.#pump(purposes);
    };
    const waits = address && !held.hasAttribute('async');
    if (waits) {
      this.#busy.add(purposes);
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
  }
}
