import { afterEach, describe, expect, it } from 'vitest';
import { own } from '../../src/config/own.js';

const polluted = Object.prototype as unknown as Record<string, unknown>;
afterEach(() => void delete polluted.location);

describe('a configuration of its own', () => {
  it('holds what was written, at every depth, and nothing from the prototype', () => {
    polluted.location = 'US';
    const copy = own<Record<string, unknown>>({
      region: { service: 'DE' },
      vendors: [{ id: 'a' }, 'b', null, 3],
    });
    expect(copy.location).toBeUndefined();
    expect((copy.region as { location?: string }).location).toBeUndefined();
    expect(JSON.stringify(copy)).toBe(
      '{"region":{"service":"DE"},"vendors":[{"id":"a"},"b",null,3]}',
    );
    expect(Array.isArray(copy.vendors)).toBe(true);
  });

  it('leaves the owner’s object as it is, frozen or not, and passes on what is no object', () => {
    const given = Object.freeze({ a: Object.freeze([1]) });
    expect(own(given)).not.toBe(given);
    expect(Object.getPrototypeOf(given)).toBe(Object.prototype);
    expect([own(null), own('x'), own(undefined)]).toEqual([null, 'x', undefined]);
  });
});
