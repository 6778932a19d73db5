import { show, warning } from '../finding.js';
import type { Rule } from './rule.js';
import { textsOf } from './texts-of.js';

const explorer = /internet explorer|인터넷 익스플로러|インターネットエクスプローラー/i;

/** Menu paths of one browser, which is gone: the choice is in the notice now (S19). */
export const browserMenus: Rule = {
  id: 'browser-menus',
  *policy({ document }) {
    for (const { path, text } of textsOf(document)) {
      const old = (typeof text === 'string' ? [text] : Object.values(text)).find((one) =>
        explorer.test(one),
      );
      if (old !== undefined)
        yield warning(
          path,
          show(old),
          'Leave out how a browser’s menus are used; say that the choice can be changed at any time on every page',
        );
    }
  },
};
