import { render } from 'preact';
import type {
  NoticePurpose,
  NoticeVendor,
  PlaceholderOptions,
  Placeholders,
  WaitingEmbed,
} from '../../src/types.js';
import { styles as tokens } from '../styles.js';
import { hostOf } from './hostOf.js';
import { Placeholder } from './Placeholder.js';
import { standIn } from './standIn.js';
import { styles } from './styles.js';

/** A yes to one vendor's content is none to the others of its purpose that do not run already. */
const yesTo = (p: NoticePurpose, vendor: NoticeVendor | undefined): [string, boolean][] => [
  [p.id, true],
  ...(vendor && p.vendors.includes(vendor)
    ? p.vendors
        .filter((v) => v !== vendor && !(p.on && v.on))
        .map((v): [string, boolean] => [v.id, false])
    : []),
];

interface Placed {
  root: ShadowRoot;
  remove: () => void;
}

/** Stands in for embedded content that waits for a yes, and goes as soon as it may be there. */
export const placeholders = ({ notice, once, always }: PlaceholderOptions): Placeholders => {
  const placed = new Map<HTMLElement, Placed>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + styles);

  const place = (element: HTMLElement): Placed => {
    const { host, remove } = standIn(element);
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const one = { root, remove };
    placed.set(element, one);
    return one;
  };

  const takeAway = (element: HTMLElement, { root, remove }: Placed) => {
    placed.delete(element);
    remove();
    render(null, root);
  };

  const show = (waiting: readonly WaitingEmbed[]) => {
    const { texts, purposes, theme } = notice();
    for (const [element, one] of placed) {
      if (!one.root.isConnected || !waiting.some((embed) => embed.element === element))
        takeAway(element, one);
    }
    for (const { element, vendor: id, purposes: ids } of waiting) {
      const wanted = purposes.filter((p) => ids.includes(p.id));
      const vendor = purposes.flatMap((p) => p.vendors).find((v) => v.id === id);
      // What nobody declared is never allowed (S5); a vendor alone stands for its purpose.
      const needed = wanted[0]
        ? wanted
        : purposes.filter((p) => vendor && p.vendors.includes(vendor));
      if (wanted.length < ids.length || !needed[0]) continue;
      const { root } = placed.get(element) ?? place(element);
      render(
        <Placeholder
          texts={texts}
          theme={theme}
          name={vendor?.name ?? hostOf(element)}
          once={() => once(element)}
          always={() => always(Object.fromEntries(needed.flatMap((p) => yesTo(p, vendor))))}
        />,
        root,
      );
    }
  };
  return { show };
};
