import { describe, expect, it } from 'vitest';
import { effectivePolicy } from '../../src/policy/effective-policy.js';
import type { Clause } from '../../src/types.js';

const clause = (id: string, replaces?: string): Clause => ({
  id,
  source: 'test',
  title: { en: id },
  text: { en: id },
  ...(replaces && { replaces }),
});

const base = { id: 'base', clauses: [clause('rights'), clause('retention'), clause('cookies')] };
const north = { id: 'north', clauses: [clause('n.1'), clause('n.3', 'retention')] };
const south = { id: 'south', clauses: [clause('s.2', 'retention'), clause('s.1', 'rights')] };

const read = (...addenda: { id: string; clauses: Clause[] }[]) =>
  effectivePolicy(base, addenda).map(({ clause, contested }) => clause.id + (contested ? '!' : ''));

describe('S22: the policy in force', () => {
  it('S31: is the base alone where no addendum applies', () => {
    expect(read()).toEqual(['rights', 'retention', 'cookies']);
  });

  it('S22: loses the base clause that an addendum replaces, and keeps those on which it is silent', () => {
    expect(read(north)).toEqual(['rights', 'cookies', 'n.1', 'n.3']);
  });

  it('keeps both clauses, flagged, where two addenda replace the same one', () => {
    expect(read(north, south)).toEqual(['cookies', 'n.1', 'n.3!', 's.2!', 's.1']);
  });

  it('flags nothing when one addendum replaces a clause twice', () => {
    const twice = { id: 'twice', clauses: [clause('t.1', 'rights'), clause('t.2', 'rights')] };
    expect(read(twice)).toEqual(['retention', 'cookies', 't.1', 't.2']);
  });

  it('says of every clause which document it comes from', () => {
    expect(effectivePolicy(base, [north]).map(({ document }) => document)).toEqual([
      'base',
      'base',
      'north',
      'north',
    ]);
  });

  it('loses every base clause that one clause of an addendum replaces', () => {
    const wide = { id: 'wide', clauses: [{ id: 'w.1', replaces: ['rights', 'cookies'] }] };
    expect(
      effectivePolicy<{ id: string; replaces?: string | readonly string[] }>(base, [wide]).map(
        ({ clause }) => clause.id,
      ),
    ).toEqual(['retention', 'w.1']);
  });

  it('is contested where two addenda replace one base clause among others', () => {
    const list = (id: string, ...replaces: string[]) => ({
      id,
      clauses: [{ id: `${id}.1`, replaces }],
    });
    expect(
      effectivePolicy<{ id: string; replaces?: string | readonly string[] }>(base, [
        list('a', 'rights', 'retention'),
        list('b', 'retention', 'cookies'),
        list('c'),
      ]).map(({ clause, contested }) => clause.id + (contested ? '!' : '')),
    ).toEqual(['a.1!', 'b.1!', 'c.1']);
  });
});
