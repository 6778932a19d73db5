export { openDesk } from './desk.js';
