/** What a first layer seldom needs, and the preferences share: statements, differences, changes. */
export { Change, changeTitle } from './Change.js';
export { Folds } from './Folds.js';
export { Modal } from './Modal.js';
export { styles } from './styles.js';
