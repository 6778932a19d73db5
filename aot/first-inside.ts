import { file } from './files.js';
import type { FirstFile } from './first-file.js';
import { first } from './first.js';
import { tag as own } from './tag.js';

/**
 * The page's first frame, of which the layer is to be a part. Before the body there is neither typeface nor
 * colour to go by. Who looks at another tab gets no frames, so the end of the page will do.
 */
const firstFrame = () =>
  document.body ??
  new Promise((come) => {
    requestAnimationFrame(come);
    document.addEventListener('DOMContentLoaded', come, { once: true });
  });

/** Stands in for `first-file.ts` in the snippet for those who come for the first time: it is here already. */
export const firstFile = async (tag: string): Promise<FirstFile> =>
  tag !== own
    ? file(`first/${tag}`)
    : {
        first: async (core) => {
          await firstFrame();
          return first(core);
        },
      };
