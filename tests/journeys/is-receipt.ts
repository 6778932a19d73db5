import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Receipt } from '../../src/types.js';

const schema = JSON.parse(readFileSync('schema/receipt.schema.json', 'utf8')) as object;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validate = ajv.compile(schema);

/** Throws what the published schema finds wrong. */
export const isReceipt = (receipt: Receipt): void => {
  if (!validate(receipt))
    throw new Error(
      `${ajv.errorsText(validate.errors, { dataVar: 'receipt' })}\n${JSON.stringify(receipt)}`,
    );
};
