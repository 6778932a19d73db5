import { attempt } from '../src/decisions/storage.js';
import { firstKey, openMirror, recordKey, type FirstAnswer } from '../src/receipts/mirror.js';
import { whenPressed } from '../src/receipts/when-pressed.js';

// Fetched with the first sign of a hand: an answer given to the first layer is in IndexedDB although the
// session, which sees to that elsewhere, may be a long way off when the browser dies.

const name = ASSENT_NAME;
/** Milliseconds within which a press becomes a click, if it does. */
const pressed = 1000;
const mirror = openMirror(name);
const stored = (key: string) => attempt(() => localStorage.getItem(key));

const press = () => {
  mirror.ready();
  setTimeout(() => {
    // Where nobody has answered there is no database.
    if (!stored(name) && !attempt(() => document.cookie.includes(`${name}=`))) mirror.leave();
  }, pressed);
};
whenPressed(press);
// A finger is its own first sign.
if (document.querySelector('assent-ui')?.matches(':active')) press();

// After the first layer itself has heard the click, and written down what it amounts to.
const look = () => {
  const text = stored(`${name}.first`);
  if (!text) return;
  removeEventListener('click', look);
  const { expires, ...answer } = JSON.parse(text) as FirstAnswer & { expires: number };
  const { record } = answer;
  const at = parseInt(record.split('|')[3] as string, 36);
  mirror.keep(recordKey, { text: record, at, expires, wrote: Date.now() });
  mirror.keep(firstKey, answer);
};
addEventListener('click', look);
// It may have come before this file.
look();
