import { styles as shared } from '../parts/styles.js';
import { styles as own } from './styles.js';

/** All that comes after the first layer, in a file of its own: most visitors answer in the first. */
export { Opener } from './Opener.js';
export { Preferences } from './Preferences.js';
export { Saved } from './Saved.js';

/** Complete, whether or not the shared part was on the page before. */
export const styles = shared + own;
