import { contenders } from '../contenders/index.mjs';
import { bytesOf } from './bytes.mjs';
import { served } from './served.mjs';
import { named } from './versions.mjs';

/** Contenders as a table on the console. Needs no browser; of Assent alone docs/sizes.md says more. */
export const printBytes = async () => {
  const blank = await served(contenders.find(({ id }) => id === 'blank'));
  const rows = {};
  for (const contender of contenders.filter(({ fetches }) => fetches)) {
    const own = await served(contender);
    const of = (visit) => bytesOf(own, blank, visit, contender.fetches[visit]);
    rows[named(contender)] = { 'first visit': of('first'), returning: of('returning') };
  }
  console.table(rows);
};
