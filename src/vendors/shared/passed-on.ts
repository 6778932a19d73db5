/** Rule for what is passed on to a vendor's own start call as it is. */
export const passedOn = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
