// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetRecord, keepText, type CookieOptions } from '../../src/decisions/keep.js';
import { writeRecord, type DecisionRecord } from '../../src/decisions/record.js';
import { attempt, loadRecord } from '../../src/decisions/storage.js';
import { fillStorage } from '../receipts/full-storage.js';
import { at, record } from './situations.js';

const now = at('2026-11-23T00:00:00.000Z');
const until = now + 180 * 864e5;
const older = record({ at: at('2026-11-20T10:00:00.000Z'), seq: 1 });
const newer = record({ at: at('2026-11-22T12:00:00.000Z'), seq: 2 });

const keepRecord = (options: CookieOptions, kept: DecisionRecord, expires: number) =>
  keepText(options, writeRecord(kept), expires);
const cookies = (...values: string[]) =>
  vi
    .spyOn(document, 'cookie', 'get')
    .mockReturnValue(values.map((value) => `assent=${value}`).join('; '));

/** Storage that the browser refuses, as in a sandboxed frame. */
const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const blockStorage = () => vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  // What is left of the spies would hide the document's own property.
  Reflect.deleteProperty(document, 'cookie');
  vi.unstubAllGlobals();
  vi.useRealTimers();
  localStorage.clear();
  document.cookie = 'assent=;path=/;max-age=0';
});

describe('the record on the device', () => {
  it('is kept in a cookie and in local storage, and found again', () => {
    keepRecord({ name: 'assent' }, newer, until);
    expect(document.cookie).toContain('assent=2|');
    expect(localStorage.getItem('assent')).toBe(writeRecord(newer));
    expect(loadRecord('assent', now)).toEqual(newer);
  });

  it('goes by the name that the owner gave it', () => {
    keepRecord({ name: 'my.choice' }, newer, until);
    expect(loadRecord('my.choice', now)).toEqual(newer);
    expect(loadRecord('assent', now)).toBeUndefined();
    forgetRecord({ name: 'my.choice' });
  });

  it('is written as a first-party cookie with an end, for the whole site', () => {
    const written = vi.spyOn(document, 'cookie', 'set');
    keepRecord({ name: 'assent', domain: 'example.com' }, newer, until);
    const cookie = written.mock.calls[0]?.[0] ?? '';
    expect(cookie).toContain(`expires=${new Date(until).toUTCString()}`);
    expect(cookie).toMatch(/samesite=lax/i);
    expect(cookie).toContain('path=/');
    expect(cookie).toContain('domain=example.com');
  });

  it('is gone from both after being forgotten', () => {
    keepRecord({ name: 'assent' }, newer, until);
    forgetRecord({ name: 'assent' });
    expect(document.cookie).not.toContain('assent=');
    expect(localStorage.getItem('assent')).toBeNull();
    expect(loadRecord('assent', now)).toBeUndefined();
  });

  it('is the newest of two cookies of one name, in either order', () => {
    cookies(writeRecord(older), writeRecord(newer));
    expect(loadRecord('assent', now)?.seq).toBe(2);
    cookies(writeRecord(newer), writeRecord(older));
    expect(loadRecord('assent', now)?.seq).toBe(2);
  });

  it('is the newer one of cookie and mirror', () => {
    cookies(writeRecord(older));
    localStorage.setItem('assent', writeRecord(newer));
    expect(loadRecord('assent', now)?.seq).toBe(2);
    cookies(writeRecord(newer));
    localStorage.setItem('assent', writeRecord(older));
    expect(loadRecord('assent', now)?.seq).toBe(2);
  });

  it('is the whole one where the other is broken', () => {
    cookies('broken', writeRecord(older));
    localStorage.setItem('assent', writeRecord(newer).slice(0, 40));
    expect(loadRecord('assent', now)?.seq).toBe(1);
  });

  it('is found beside a namesake that cannot even be decoded', () => {
    cookies('100%', writeRecord(older));
    expect(loadRecord('assent', now)?.seq).toBe(1);
  });

  it('is not taken from a cookie whose name only starts alike', () => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue(`assentx=${writeRecord(newer)}`);
    expect(loadRecord('assent', now)).toBeUndefined();
  });

  it('is found in the mirror where reading cookies is refused', () => {
    vi.spyOn(document, 'cookie', 'get').mockImplementation(refuse);
    localStorage.setItem('assent', writeRecord(newer));
    expect(loadRecord('assent', now)?.seq).toBe(2);
  });

  it('is found in the cookie where local storage is refused', () => {
    cookies(writeRecord(newer));
    blockStorage();
    expect(loadRecord('assent', now)?.seq).toBe(2);
  });

  it('is nothing, and no error, where everything is refused', () => {
    vi.spyOn(document, 'cookie', 'get').mockImplementation(refuse);
    vi.spyOn(document, 'cookie', 'set').mockImplementation(refuse);
    blockStorage();
    expect(loadRecord('assent', now)).toBeUndefined();
    expect(() => keepRecord({ name: 'assent' }, newer, until)).not.toThrow();
    expect(() => forgetRecord({ name: 'assent', domain: 'example.com' })).not.toThrow();
  });

  it('still reaches the cookie when local storage is full', () => {
    fillStorage();
    keepRecord({ name: 'assent' }, newer, until);
    expect(loadRecord('assent', now)).toEqual(newer);
  });
});

describe('a step that the browser may refuse', () => {
  it('gives its value, or nothing', () => {
    expect(attempt(() => 42)).toBe(42);
    expect(attempt(refuse)).toBeUndefined();
  });
});
