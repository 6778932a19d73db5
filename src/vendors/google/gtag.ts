import type { VendorTools } from '../vendor.js';

/**
 * Google's tag reads only `arguments` objects from the data layer; an array of the same content
 * is ignored without a word, and tracking goes on.
 */
export const gtag = (tools: Pick<VendorTools, 'dataLayer'>) =>
  function () {
    // oxlint-disable-next-line prefer-rest-params -- see above
    tools.dataLayer().push(arguments);
  } as (...command: unknown[]) => void;
