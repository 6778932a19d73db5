/** All tests that the imported case files have declared, in their order. */
export const declared = [];

/**
 * Declares one test. `options.engines` narrows it, and then the name must say why.
 * @param {string} name a sentence in the words of a visitor or an owner
 * @param {{engines?: string[], limit?: number, profile?: object}} options limit in milliseconds
 * @param {(context: object) => Promise<void>} run
 */
export const test = (name, options, run) => {
  if (typeof options === 'function') return test(name, {}, options);
  declared.push({ name, run, limit: 90_000, ...options });
};
