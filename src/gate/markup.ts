import type { Events, WaitingEmbed } from '../types.js';
import type { Embeds, EmbedsOptions } from './embeds.js';
import { addScript } from './load.js';
import { trusted } from './trusted.js';

const marked = '[data-purpose],[data-vendor]';
/** Asks for a consent of its own, which the session sees to. */
const form = '[data-assent-form]';

/** Not by `dataset`: what a page put on everybody's prototype would count as written there. */
const data = (element: Element, name: string) => element.getAttribute(`data-${name}`);

type State = Events['gate']['state'];

export interface MarkupOptions extends Pick<EmbedsOptions, 'has' | 'report' | 'waiting'> {
  /** Nonce for scripts that carry none of their own. */
  nonce: string;
  /** Everything marked that is no script; loaded at the first of them. */
  load(): Promise<{ openEmbeds(options: EmbedsOptions): Embeds }>;
  /** A script ran that is not allowed any more: only a new page helps. */
  stale(): void;
}

export interface Markup {
  /** Lets through what is allowed now, and takes back what is not. */
  apply(): void;
  embeds(): readonly WaitingEmbed[];
  showOnce(element: Element): void;
}

/**
 * Elements that the owner marked with `data-purpose` or `data-vendor`. Neutral markup is the one way
 * that leaks nothing: the browser's preload scanner sees no address to fetch.
 */
export const markedElements = (options: MarkupOptions): Markup => {
  const { has, report, nonce, load, stale, waiting } = options;
  /** Scripts that ran. */
  const ran = new Set<HTMLElement>();
  /** What has equal needs follows one another: dependent snippets rely on it. */
  const chains: Record<string, Promise<unknown>> = {};
  let loading: Promise<Embeds> | undefined;
  let embeds: Embeds | undefined;
  let watching = false;

  /** Everything that must be allowed; a mark without a name never is. */
  const needs = (held: HTMLElement): string[] =>
    ['purpose', 'vendor'].flatMap((mark) => data(held, mark)?.split(/\s+/) ?? []);
  const allowed = (held: HTMLElement) => needs(held).every(has);

  /** A changed `type` does not run a script, nor does moving it: only a new element does. */
  const run = async (held: HTMLScriptElement, place: ChildNode = held): Promise<void> => {
    const script = document.createElement('script');
    const address = data(held, 'src') ?? held.getAttribute('src');
    for (const { name, value } of held.attributes)
      if (!/^(type|src|data-(src|type|released)|nonce)$/.test(name))
        script.setAttribute(name, value);
    script.type = data(held, 'type') ?? '';
    script.async = held.hasAttribute('async');
    const end = (state: State) =>
      report({ what: address ?? 'inline script', purpose: needs(held).join(' '), state });
    const insert = () => {
      // The held one stays in its place, so that a framework finds its own node again.
      held.id = '';
      place.after(script);
      ran.add(held);
    };
    // The attribute reads empty under a CSP; the property does not.
    const done = addScript(script, held.nonce || nonce, insert, address, held.text).then(
      () => end('released'),
      () => end('failed'),
    );
    if (!script.async) await done;
  };

  const others = (): Promise<Embeds> =>
    (loading ??= load().then(
      ({ openEmbeds }) => (embeds = openEmbeds({ ...options, marked, needs, run, trusted })),
    ));

  const take = (held: HTMLElement): void => {
    const { localName } = held;
    const script = localName === 'script';
    const show = () =>
      others().then(
        (embeds) => embeds.take(held),
        () => {},
      );
    if (!script && localName !== 'template') return void show();
    if (data(held, 'released') || !allowed(held)) return;
    if (script && (held as HTMLScriptElement).type !== 'text/plain') return;
    held.setAttribute('data-released', '1');
    const key = `${needs(held)}`;
    chains[key] = Promise.resolve(chains[key]).then(() =>
      // The answer, or the page, may have changed while the one before it was loading.
      !held.isConnected || !allowed(held)
        ? held.removeAttribute('data-released')
        : script
          ? run(held as HTMLScriptElement)
          : show(),
    );
  };

  const scan = (root: ParentNode) => {
    for (const held of root.querySelectorAll<HTMLElement>(marked)) take(held);
    if (root.querySelector(form)) waiting?.();
  };

  return {
    apply: () => {
      if (!watching)
        // Elements may come, and be marked, at any later time: by parser, framework or owner.
        new MutationObserver((changes) => {
          // A page on its way is told of element by element: what lies in one was found with it.
          let last: Element | undefined;
          for (const { target, attributeName, addedNodes } of changes)
            for (const node of attributeName ? [target] : addedNodes)
              if (node instanceof Element && !last?.contains(node)) {
                last = node;
                const held = node.closest<HTMLElement>(marked);
                if (held) take(held);
                if (node.matches(form)) waiting?.();
                scan(node);
              }
        }).observe(document, {
          childList: true,
          subtree: true,
          attributeFilter: ['data-purpose', 'data-vendor', 'data-src'],
        });
      watching = true;
      for (const held of ran) if (!allowed(held)) stale();
      embeds?.apply();
      scan(document);
    },
    embeds: () => embeds?.waiting() ?? [],
    showOnce: (element) => embeds?.showOnce(element),
  };
};
