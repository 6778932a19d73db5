import type { Mark } from './translate.js';

/**
 * Gives an element Assent's marks, in place, so that its position among the others stays. The
 * purpose comes last: from then on the gate decides.
 */
export const mark = (element: HTMLElement, { purpose, vendor }: Mark, address?: string): void => {
  const { dataset } = element;
  const waits = address && element.getAttribute(address);
  if (waits) dataset.src = waits;
  if (element instanceof HTMLScriptElement) element.type = 'text/plain';
  // Another tool's `data-vendor` would be read as one of ours, and refused.
  if (vendor) dataset.vendor = vendor;
  else delete dataset.vendor;
  dataset.purpose = purpose;
};
