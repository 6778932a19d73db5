/** All that comes after the first layer, in a file of its own: most visitors answer in the first. */
export { Opener } from './Opener.js';
export { Preferences } from './Preferences.js';
export { Saved } from './Saved.js';
export { styles } from './styles.js';
