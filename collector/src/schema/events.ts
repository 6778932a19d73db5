import { findSchema } from './find-schema.js';

interface Properties {
  properties: { event: { enum: string[] } };
}

let known: readonly string[] | undefined;

/** What can have happened, as the wire form lists it: nobody else keeps such a list. */
export function receiptEvents(): readonly string[] {
  return (known ??= (findSchema() as unknown as Properties).properties.event.enum);
}
