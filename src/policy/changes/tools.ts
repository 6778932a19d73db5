import { pairs } from './compare.js';
import type { Scene } from './scene.js';
import { termChange, type TermChange } from './term-change.js';

/** Analysis tools. A yes never covers one that was not named (S6). */
export const toolChanges = ({ before, after }: Scene): TermChange[] =>
  pairs(before.tools, after.tools, ({ vendor, purpose }) => `${vendor} ${purpose}`).flatMap(
    ({ was, is }) => {
      const { vendor, purpose } = (is ?? was) as { vendor: string; purpose: string };
      if (!was) return termChange('tools', vendor, 'widened', [purpose], { is: 'new' });
      if (!is) return termChange('tools', vendor, 'narrowed', [purpose], { is: 'gone' });
      return was.optOutUrl === is.optOutUrl
        ? []
        : termChange('tools', vendor, 'changed', [purpose], {
            added: is.optOutUrl ? [is.optOutUrl] : [],
            removed: was.optOutUrl ? [was.optOutUrl] : [],
          });
    },
  );
