import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { findSchema } from './find-schema.js';

export interface Validators {
  /** The POST body without looking into its receipts and notices: one bad one must not lose the rest. */
  frame: ValidateFunction;
  receipt: ValidateFunction;
  notice: ValidateFunction;
}

interface Root {
  $id: string;
  $defs: { envelope: { properties: Record<string, object> } };
}

let compiled: Validators | undefined;

/** The wire form, compiled once per process (about 50 ms). @throws when the schema is not found */
export function validators(): Validators {
  return (compiled ??= compile());
}

function compile(): Validators {
  const schema = findSchema() as unknown as Root;
  const ajv = new Ajv2020({ strictTypes: false, strictRequired: false });
  ajv.addSchema(schema);

  const frame = structuredClone(schema.$defs.envelope);
  for (const list of ['receipts', 'notices']) {
    delete (frame.properties[list] as { items?: object }).items;
  }
  const byReference = (pointer: string) => {
    const validate = ajv.getSchema(`${schema.$id}#${pointer}`);
    if (!validate) throw new Error(`The receipt schema has no ${pointer}.`);
    return validate as ValidateFunction;
  };
  return {
    // The clone's own references (`#/$defs/instant`) need the definitions around it.
    frame: ajv.compile({ ...frame, $id: 'urn:assent:frame:1', $defs: schema.$defs }),
    receipt: byReference(''),
    notice: byReference('/$defs/notice'),
  };
}
