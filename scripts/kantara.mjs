// Compares our rendering with Kantara's own JSON schema (v1.1, draft-04 with comments), which is not
// copied here: `node scripts/kantara.mjs kantara-consent-receipt-v1_1-schema.json receipts.ndjson`.
// Each line of the second file: {"receipt": …, "manifest": …}. Needs the built files.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { toKantara } from '../dist/modules/src/receipts/formats/index.js';

const [schemaPath, receiptsPath] = process.argv.slice(2);
const text = readFileSync(schemaPath, 'utf8').replace(/^\s*\/\/.*$/gm, '');
// Every keyword in it means the same in draft 7; only the name of the draft is unknown to the validator.
const { $schema: _draft, ...schema } = JSON.parse(text);
const validate = new Ajv({ strict: false }).compile(schema);

const lines = readFileSync(receiptsPath, 'utf8').split('\n').filter(Boolean);
let wrong = 0;
for (const line of lines) {
  const { receipt, manifest } = JSON.parse(line);
  if (validate(toKantara(receipt, manifest))) continue;
  wrong += 1;
  console.error(receipt.id, validate.errors);
}
console.log(`${lines.length} receipts, ${wrong} not as the schema wants them`);
process.exit(wrong || !lines.length ? 1 : 0);
