/** Name of the language of this first layer. */
export const tag = ASSENT_TAG;
