// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeWpConsent, wpConsentApi, type WpOptions } from '../../addons/wp-consent-api.js';
import { fakeAssent } from './fake-assent.js';

interface Host {
  wp_consent_type?: string;
  wp_has_consent?: (category: string) => boolean;
  wp_set_consent?: (category: string, value: string) => void;
}
const host = window as Host;
const store = new Map<string, string>();

/** As the plugin's own script answers: by cookie, else by type, and yes to everything without a type. */
const wordpress = () => {
  host.wp_has_consent = (category) => {
    const type = host.wp_consent_type ?? '';
    const kept = store.get(category) ?? '';
    return !type || (type.includes('optout') && !kept) || kept === 'allow';
  };
  host.wp_set_consent = (category, value) => {
    const before = store.get(category);
    store.set(category, value);
    if (before !== value)
      document.dispatchEvent(
        new CustomEvent('wp_listen_for_consent_change', { detail: { [category]: value } }),
      );
  };
};
const answers = () =>
  Object.fromEntries(
    ['functional', 'preferences', 'statistics', 'statistics-anonymous', 'marketing'].map((name) => [
      name,
      host.wp_has_consent?.(name),
    ]),
  );

let end = () => {};
beforeEach(wordpress);
afterEach(() => {
  end();
  store.clear();
  for (const name of ['wp_consent_type', 'wp_has_consent', 'wp_set_consent'] as const)
    delete host[name];
});
const open = (
  allowed: Record<string, boolean>,
  purposes: Record<string, 'unset' | 'granted' | 'denied'> = {},
  options?: WpOptions,
) => {
  const assent = fakeAssent(allowed, { purposes });
  end = wpConsentApi(assent, options);
  assent.start();
  return assent;
};
const unset = { functional: 'unset', analytics: 'unset', advertising: 'unset' } as const;
const no = { functional: false, analytics: false, advertising: false };
const yes = { functional: true, analytics: true, advertising: true };

describe('WordPress plugins', () => {
  it('are told no before Assent is even there, where they would take silence for a yes', () => {
    expect(host.wp_has_consent?.('marketing')).toBe(true);
    closeWpConsent();
    expect(host.wp_has_consent?.('marketing')).toBe(false);
  });

  it('answer no before an answer where one is asked for, and nothing is stored for it', () => {
    open(no, unset);
    expect(answers()).toEqual({
      functional: true,
      preferences: false,
      statistics: false,
      'statistics-anonymous': false,
      marketing: false,
    });
    // What is strictly necessary is the one thing that WordPress would have refused.
    expect([...store]).toEqual([['functional', 'allow']]);
  });

  it('answer yes before an answer where the law lets it run, and nothing is stored', () => {
    open(yes, unset);
    expect(host.wp_consent_type).toBe('optout');
    expect(Object.values(answers())).toEqual([true, true, true, true, true]);
    expect([...store]).toEqual([]);
  });

  it('are told no where the browser’s signal says so', () => {
    open({ ...yes, advertising: false }, unset);
    expect(answers().marketing).toBe(false);
    expect([...store]).toEqual([['marketing', 'deny']]);
  });

  it('hear a yes and a withdrawal as events', () => {
    const heard: unknown[] = [];
    const listen = (event: Event) => heard.push((event as CustomEvent).detail);
    const assent = open(no, unset);
    document.addEventListener('wp_listen_for_consent_change', listen);
    assent.decide({ analytics: true });
    assent.decide({ analytics: false });
    document.removeEventListener('wp_listen_for_consent_change', listen);
    expect(heard).toEqual([
      { statistics: 'allow' },
      { 'statistics-anonymous': 'allow' },
      { statistics: 'deny' },
      { 'statistics-anonymous': 'deny' },
    ]);
  });

  it('are told again what an older page left behind wrongly', () => {
    store.set('marketing', 'allow');
    open(no, unset);
    expect(answers().marketing).toBe(false);
  });

  it('hear that the type is known', () => {
    let type;
    const listen = () => (type = host.wp_consent_type);
    document.addEventListener('wp_consent_type_defined', listen, { once: true });
    open(no, unset);
    expect(type).toBe('optin');
  });

  it('that come at the end of the page are told then', () => {
    delete host.wp_set_consent;
    open(yes, { analytics: 'granted', advertising: 'granted', functional: 'granted' });
    wordpress();
    dispatchEvent(new Event('load'));
    expect(Object.values(answers())).toEqual([true, true, true, true, true]);
  });

  it('are told by the owner’s own dictionary', () => {
    const categories = { marketing: 'advertising analytics', 'statistics-anonymous': 'statistics' };
    open({ ...yes, analytics: false, statistics: true }, {}, { categories });
    expect(answers()).toMatchObject({ marketing: false, 'statistics-anonymous': true });
  });
});
