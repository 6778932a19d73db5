import type { Log } from '../log.js';
import type { Eraser } from './eraser.js';
import type { Retention } from './rules.js';

const DAY = 86_400_000;
/** After a start the disk and the database have other things to do. */
const FIRST = 60_000;

/** Runs the expiry once a day. Returns the stop. */
export function startExpiry(eraser: Eraser, retention: Retention, log: Log): () => void {
  const run = () => {
    eraser.expire(retention, Date.now(), 'expiry').then(
      (gone) => {
        const sum = Object.values(gone).reduce((all, count) => all + count, 0);
        if (sum) log('info', `The expiry erased ${sum} receipts.`);
      },
      (error: unknown) => log('error', `The expiry failed: ${(error as Error).message}`),
    );
  };
  const first = setTimeout(run, FIRST);
  const daily = setInterval(run, DAY);
  first.unref();
  daily.unref();
  return () => {
    clearTimeout(first);
    clearInterval(daily);
  };
}
