/** Files that are fetched by address, one for each loader of this name. */
export const parts =
  'session widget receipts lasting withdrawal policy versions zones embeds forms formView diagnosis plain';
