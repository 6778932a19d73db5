import { assent } from './assent.mjs';
import { assentAsync, assentBuilt, assentInline, assentServed } from './assent-built.mjs';
import { blank } from './blank.mjs';
import { c15t } from './c15t.mjs';
import { klaro } from './klaro.mjs';
import { limit } from './limit.mjs';
import { orejime } from './orejime.mjs';
import { osano } from './osano.mjs';
import { tarteaucitron } from './tarteaucitron.mjs';
import { toy } from './toy.mjs';
import { vanillaCookieconsent } from './vanilla-cookieconsent.mjs';

/**
 * In the order of the tables. A new peer is one file and one line here. A contender has:
 * - `id`, and `label` or `package` (an npm package of bench/, whose version is printed); `about`: how
 *   it is loaded; `docs`: the page that recommends it
 * - `files`: name → path below bench/ or `{code}`; or a function that makes them
 * - `page(visit)`: its parts of the page: `head`, `tag` (the gated tag), `body`, `link` (the way back)
 * - `banner`, `accept`, `again` (opens the preferences), `panel` (what then shows): selectors, where
 *   `a >>> b` steps into a shadow root; without `panel` it has no preferences
 * - `fetches`: the files of a first and of a returning visit, which the browser's requests must equal;
 *   absent where names carry hashes
 * - `ours`, or `yardstick` where no site would use it
 * - `there()`: optional; false leaves it out
 */
const all = [
  assent,
  assentBuilt,
  assentAsync,
  assentInline,
  assentServed,
  vanillaCookieconsent,
  orejime,
  klaro,
  tarteaucitron,
  osano,
  c15t,
  toy,
  limit,
  blank,
];

export const contenders = all.filter(({ there }) => there?.() ?? true);
/** The one all ratios refer to. */
export const reference = vanillaCookieconsent.id;
