import type { Localised, Notice, TermChange } from '../../src/types.js';
import { periodOf } from './periodOf.js';
import { textIn } from './textIn.js';

interface DiffProps {
  changes: readonly TermChange[];
  notice: Notice;
}

/** What differs between two versions of a policy, term by term, in plain words (S35). */
export const Diff = ({ changes, notice: { texts, purposes } }: DiffProps) => {
  const words = texts.changes;
  const vendors = purposes.flatMap((p) => p.vendors);
  const said = changes.filter((c) => !c.effect.startsWith('none'));
  if (!said[0]) return <p class="quiet">{words?.none}</p>;

  const read = (term: Localised) => {
    const text = textIn(term, texts.tag);
    const vendor = vendors.find((v) => v.id === text);
    if (vendor) return vendor.name;
    // An id such as `visit-time`; what nobody has a word for is at least readable.
    return (
      texts.items?.[text] ?? (/^[a-z][a-z0-9-]*$/.test(text) ? text.replaceAll('-', ' ') : text)
    );
  };
  const list = (title: string | undefined, terms: readonly Localised[] = []) =>
    terms.length > 0 && (
      <p>
        {title}: <bdi>{terms.map(read).join(', ')}</bdi>
      </p>
    );
  const value = (side: TermChange['before']) => {
    if (!side) return '';
    if (typeof side === 'object' && !isText(side)) return periodOf(side, texts);
    const text = read(side);
    // Whole clauses are read in the policy itself.
    return text.length > 80 ? '' : text;
  };

  return (
    <ul class="diff">
      {said.map((c) => {
        const [before, after] = [value(c.before), value(c.after)];
        const quiet = !c.added.length && !c.removed.length && !before && !after;
        return (
          <li data-effect={c.effect}>
            <b>
              {words?.areas[c.area] ?? c.area}: <bdi>{read(c.name ?? c.id)}</bdi>
            </b>
            {(c.is || quiet) && <small>{words?.is[c.is ?? 'changed']}</small>}
            {list(words?.added, c.added)}
            {list(words?.removed, c.removed)}
            {list(words?.nowRequired, c.nowRequired)}
            {list(words?.nowOptional, c.nowOptional)}
            {(before || after) && (
              <p>
                <bdi>{before}</bdi>
                {before && after && <span class="to"> → </span>}
                <bdi>{after}</bdi>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
};

const isText = (side: object): side is Record<string, string> =>
  !['years', 'months', 'days', 'until'].some((key) => key in side);
