import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { protection } from '../../src/policy/protection.js';
import { broken, byId, example, names, type Draft } from './examples.js';
import type { PolicyDocument } from '../../src/types.js';

interface Part {
  $ref?: string;
  description?: string;
  properties?: Record<string, Part>;
  patternProperties?: Record<string, Part>;
  required?: string[];
  additionalProperties?: unknown;
  enum?: string[];
  items?: Part;
}
const schema = JSON.parse(readFileSync('schema/policy.schema.json', 'utf8')) as Part & {
  $defs: Record<string, Part>;
};
const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  allErrors: true,
  allowUnionTypes: true,
}).compile(schema);
const parts: Record<string, Part> = { PolicyDocument: schema, ...schema.$defs };

/** Interfaces of document.ts: each property, and whether it may be missing. */
const source = ts.createSourceFile(
  'document.ts',
  readFileSync('src/policy/document.ts', 'utf8'),
  ts.ScriptTarget.ES2022,
);
const interfaces = source.statements.filter(ts.isInterfaceDeclaration).map((one) => ({
  name: one.name.text,
  extends: one.heritageClauses?.[0]?.types[0]?.expression.getText(source),
  properties: one.members.filter(ts.isPropertySignature).map((property) => ({
    key: (property.name as ts.Identifier | ts.StringLiteral).text,
    optional: !!property.questionToken,
  })),
}));
const propertiesOf = (name: string): { key: string; optional: boolean }[] => {
  const one = interfaces.find((each) => each.name === name);
  if (!one) return [];
  return [...propertiesOf(one.extends ?? ''), ...one.properties];
};

describe('schema/policy.schema.json', () => {
  it.each(names)('takes %s', (name) => {
    expect(validate(example(name)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each<[string, (document: Draft<PolicyDocument>) => void]>([
    ['no clauses', (document) => void (document.clauses = [])],
    ['a misspelt key', (document) => void Object.assign(document, { langauges: ['en'] })],
    [
      'a key that nobody knows inside a purpose',
      (document) => void Object.assign(document.purposes[0] ?? {}, { optional: true }),
    ],
    ['a day in words', (document) => void (document.effective = '23 September 2021')],
    ['a day with a month that is none', (document) => void (document.announced = '2021-13-01')],
    ['a clock that no place has', (document) => void (document.utcOffset = '+15:00')],
    ['a version with a space', (document) => void (document.version = 'autumn 2021')],
    [
      'the United Kingdom by the wrong code',
      (document) => void (byId(document.addenda, 'sg').regions = ['UK']),
    ],
    [
      'Greece by the code of the European Commission',
      (document) => void (byId(document.addenda, 'eu').regions = ['EL']),
    ],
    [
      'the European Union as a country',
      (document) => void (byId(document.addenda, 'eu').regions = ['EU']),
    ],
    [
      'a region in small letters',
      (document) => void (byId(document.addenda, 'hk').regions = ['hk']),
    ],
    ['an addendum for nowhere', (document) => void (byId(document.addenda, 'hk').regions = [])],
    [
      'a list without its hash',
      (document) => void Reflect.deleteProperty(document.recipientLists?.[0] ?? {}, 'hash'),
    ],
    [
      'a list with another kind of hash',
      (document) => void Object.assign(document.recipientLists?.[0] ?? {}, { hash: 'md5-abc' }),
    ],
    [
      'two units in one period',
      (document) => void (byId(document.retention, 'inquiry').keeps = { years: 3, months: 1 }),
    ],
    ['a period of nothing', (document) => void (byId(document.retention, 'inquiry').keeps = {})],
    [
      'a contact that cannot be reached',
      (document) => void (document.contacts[0] = { role: 'handler', name: 'Handler' }),
    ],
    ['an empty text', (document) => void (byId(document.purposes, 'marketing').name = { en: ' ' })],
    [
      'a purpose that is called like a sentence',
      (document) => void (byId(document.purposes, 'marketing').id = 'Offers and events'),
    ],
    [
      'a treatment that Assent has no name for',
      (document) => void Object.assign(byId(document.purposes, 'marketing'), { like: 'necessary' }),
    ],
    [
      'no classes of what is marketed',
      (document) =>
        void Object.assign(byId(document.purposes, 'marketing').directMarketing ?? {}, {
          subjects: [],
        }),
    ],
    [
      'a choice of one',
      (document) => void (byId(document.forms, 'cash-receipt').items = { oneOf: [['mobile']] }),
    ],
    [
      'an address that runs a script',
      (document) => void Object.assign(document.contacts[0] ?? {}, { url: 'javascript:alert(1)' }),
    ],
    [
      'a promise in a word that has no rank',
      (document) =>
        void Object.assign(byId(document.addenda, 'hk').clauses[0]?.promises ?? {}, {
          'marketing.mode': 'sometimes',
        }),
    ],
    [
      'an answer of a kind that there is not',
      (document) =>
        void Object.assign(byId(document.addenda, 'us').clauses[0] ?? {}, { asks: 'consent' }),
    ],
  ])('refuses %s', (_what, harm) => {
    expect(validate(broken('ncp-2021', harm))).toBe(false);
  });

  it('has the properties that the type has, and asks for the same ones', () => {
    const compared = interfaces.map(({ name }) => name).filter((name) => name in parts);
    expect(compared.length).toBeGreaterThan(14);
    // Every interface of the contract is in the schema under its own name.
    expect(interfaces.map(({ name }) => name).filter((name) => !(name in parts))).toEqual([]);
    for (const name of compared) {
      const part = parts[name] as Part;
      const properties = propertiesOf(name);
      expect(Object.keys(part.properties ?? {}).sort(), name).toEqual(
        properties.map(({ key }) => key).sort(),
      );
      expect([...(part.required ?? [])].sort(), name).toEqual(
        properties
          .filter(({ optional }) => !optional)
          .map(({ key }) => key)
          .sort(),
      );
    }
  });

  it('is closed and explains itself: every object refuses other keys, every property is described', () => {
    for (const [name, { properties, additionalProperties }] of Object.entries(parts)) {
      if (!properties) continue;
      expect(additionalProperties, name).toBe(false);
      for (const [key, property] of Object.entries(properties))
        expect(property.description, `${name}.${key}`).toMatch(/\S/);
    }
  });

  it('knows the fields of promises and their values in the order of protection', () => {
    const { properties = {}, patternProperties } = parts.AddendumClause?.properties?.promises ?? {};
    const rights = Object.keys(protection).filter((field) => field.startsWith('rights.'));
    const others = Object.keys(protection).filter((field) => !field.startsWith('rights.'));
    expect(Object.keys(properties).sort()).toEqual(others.sort());
    for (const field of others) {
      const scale = protection[field];
      if (typeof scale !== 'string') expect(properties[field]?.enum, field).toEqual(scale);
    }
    const [pattern = '', rule] = Object.entries(patternProperties ?? {})[0] ?? [];
    for (const field of rights) {
      expect(field).toMatch(new RegExp(pattern, 'u'));
      expect(protection[field]).toEqual(rule?.enum);
    }
  });
});
