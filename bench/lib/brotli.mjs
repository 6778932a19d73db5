import { brotliCompressSync, constants } from 'node:zlib';

/** As a server sends what it compressed ahead: quality 11. */
export const brotli = (body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
