import type { NoticePurpose } from '../../src/types.js';

/** May the visitor switch it here? What only a form asks for can be taken back here, not given. */
export const isSwitchable = (p: NoticePurpose): boolean =>
  !p.locked && (!p.form || p.decision === 'granted');
