/** Second layer, in a file of its own: most visitors answer in the first. */
export { Preferences } from './Preferences.js';
export { styles } from './styles.js';
