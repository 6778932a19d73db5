// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GoogleAnalyticsConfig } from '../../src/types.js';
import { page } from './page.js';

type Module = typeof import('../../src/vendors/google-analytics.js');
let google: Module;
const config: GoogleAnalyticsConfig = { id: 'google-analytics', measurementId: 'G-ABCD1234' };
const signals = [
  'ad_personalization',
  'ad_storage',
  'ad_user_data',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

beforeEach(async () => {
  // Each test is a page of its own; the adapter remembers whether the tag is on the page.
  vi.resetModules();
  google = await import('../../src/vendors/google-analytics.js');
});
afterEach(() => {
  Reflect.deleteProperty(window, 'ga-disable-G-ABCD1234');
});

const consents = (commands: unknown[][]) => commands.filter(([name]) => name === 'consent');
const granted = (command: unknown[] | undefined) =>
  Object.entries(command?.[2] as Record<string, string>)
    .filter(([, word]) => word === 'granted')
    .map(([name]) => name)
    .toSorted();

describe('every command to Google’s tag', () => {
  it('is an arguments object: an array would be ignored without a word', async () => {
    const { tools, layer } = page(['analytics']);
    google.googleAnalytics.prepare?.(config, tools);
    await google.googleAnalytics.start(config, tools);
    google.googleAnalytics.update?.(config, tools);
    google.stopGoogleAnalytics(config, tools, true);
    expect(layer.length).toBeGreaterThanOrEqual(6);
    for (const entry of layer) {
      expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]');
      expect(Array.isArray(entry)).toBe(false);
    }
  });

  it('about consent sets all seven signals, because an unset one counts as granted', async () => {
    const { tools, commands } = page(['analytics']);
    google.googleAnalytics.prepare?.(config, tools);
    await google.googleAnalytics.start(config, tools);
    google.stopGoogleAnalytics(config, tools, true);
    expect(consents(commands())).toHaveLength(3);
    for (const [, , values] of consents(commands())) {
      expect(Object.keys(values as object).toSorted()).toEqual(signals);
      for (const word of Object.values(values as object))
        expect(word).toMatch(/^(granted|denied)$/);
    }
  });
});

describe('before a yes', () => {
  it('the default is denied for all but security, whatever is allowed', () => {
    const { tools, commands, loaded } = page(['analytics', 'advertising', 'functional']);
    google.googleAnalytics.prepare?.(config, tools);
    expect(commands()[0]?.slice(0, 2)).toEqual(['consent', 'default']);
    expect(granted(commands()[0])).toEqual(['security_storage']);
    expect(loaded).toEqual([]);
  });

  it('basic mode requests nothing, however often it is asked to wait', () => {
    for (const mode of [config, { ...config, consentMode: 'basic' as const }]) {
      const { tools, loaded, commands } = page();
      google.googleAnalytics.prepare?.(mode, tools);
      google.googleAnalytics.wait?.(mode, tools);
      google.googleAnalytics.wait?.(mode, tools);
      expect(loaded).toEqual([]);
      expect(commands()).toHaveLength(1);
    }
  });

  it('advanced mode loads the tag once, after the default', () => {
    const advanced = { ...config, consentMode: 'advanced' as const };
    const { tools, loaded, commands } = page();
    google.googleAnalytics.prepare?.(advanced, tools);
    google.googleAnalytics.wait?.(advanced, tools);
    google.googleAnalytics.wait?.(advanced, tools);
    expect(loaded).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-ABCD1234']);
    const names = commands().map(([name]) => name);
    expect(names.filter((name) => name !== 'consent')).toEqual(['js', 'config']);
    expect(commands()[0]?.slice(0, 2)).toEqual(['consent', 'default']);
    for (const command of consents(commands()))
      expect(granted(command)).toEqual(['security_storage']);
  });

  it('advanced mode passes on a yes to another purpose', () => {
    const advanced = { ...config, consentMode: 'advanced' as const };
    const { tools, commands } = page(['advertising']);
    google.googleAnalytics.prepare?.(advanced, tools);
    google.googleAnalytics.wait?.(advanced, tools);
    const last = consents(commands()).at(-1);
    expect(granted(last)).toEqual([
      'ad_personalization',
      'ad_storage',
      'ad_user_data',
      'security_storage',
    ]);
  });

  it('a tag that advanced mode cannot load breaks nothing', async () => {
    const { tools } = page();
    const advanced = { ...config, consentMode: 'advanced' as const };
    const failing = { ...tools, load: () => Promise.reject(new Error('blocked')) };
    expect(() => google.googleAnalytics.wait?.(advanced, failing)).not.toThrow();
    await Promise.resolve();
  });
});

describe('after a yes', () => {
  it('come update, js, config and the script, in this order, once', async () => {
    const { tools, loaded, commands } = page(['analytics']);
    google.googleAnalytics.prepare?.(config, tools);
    await google.googleAnalytics.start(config, tools);
    await google.googleAnalytics.start(config, tools);
    expect(commands().slice(0, 4).map((command) => command.slice(0, 2))).toEqual([
      ['consent', 'default'],
      ['consent', 'update'],
      ['js', expect.any(Date)],
      ['config', 'G-ABCD1234'],
    ]);
    expect(commands().filter(([name]) => name === 'config')).toHaveLength(1);
    expect(loaded).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-ABCD1234']);
  }); // prettier-ignore

  it('in advanced mode the tag is told, not loaded again', async () => {
    const advanced = { ...config, consentMode: 'advanced' as const };
    const { tools, loaded, commands, allow } = page();
    google.googleAnalytics.prepare?.(advanced, tools);
    google.googleAnalytics.wait?.(advanced, tools);
    allow('analytics');
    await google.googleAnalytics.start(advanced, tools);
    expect(loaded).toHaveLength(1);
    expect(commands().at(-1)?.slice(0, 2)).toEqual(['consent', 'update']);
    expect(granted(commands().at(-1))).toContain('analytics_storage');
  });

  it.each([
    [['analytics'], ['analytics_storage', 'security_storage']],
    [['advertising'], ['ad_personalization', 'ad_storage', 'ad_user_data', 'security_storage']],
    [['functional'], ['functionality_storage', 'personalization_storage', 'security_storage']],
    [['analytics', 'advertising', 'functional'], signals],
    [[], ['security_storage']],
  ])('of %j the signals are %j', (allowed, words) => {
    const { tools, commands } = page(allowed);
    google.googleAnalytics.update?.(config, tools);
    expect(granted(commands()[0])).toEqual(words);
  });

  it('filed under another purpose it follows that one', () => {
    const own = { ...config, purpose: 'statistics' };
    const { tools, commands } = page(['statistics']);
    google.googleAnalytics.update?.(own, tools);
    expect(granted(commands()[0])).toContain('analytics_storage');
    const other = page(['analytics']);
    google.googleAnalytics.update?.(own, other.tools);
    expect(granted(other.commands()[0])).not.toContain('analytics_storage');
  });

  it('cookie prefix and domain reach the tag, and the script can come from elsewhere', async () => {
    const { tools, loaded, commands } = page(['analytics']);
    await google.googleAnalytics.start(
      {
        ...config,
        cookiePrefix: 'acme',
        cookieDomain: 'shop.example',
        src: 'https://t.shop.example/g?x=1',
      },
      tools,
    );
    expect(commands().find(([name]) => name === 'config')?.[2]).toEqual({
      cookie_prefix: 'acme',
      cookie_domain: 'shop.example',
    });
    expect(loaded).toEqual(['https://t.shop.example/g?x=1&id=G-ABCD1234']);
  });
});

describe('after a withdrawal', () => {
  it('the tag is disabled first and denied then', () => {
    const { tools, commands, forbid } = page(['analytics']);
    forbid('analytics');
    let disabledWhenDenied: unknown;
    const watching = {
      ...tools,
      dataLayer: () => {
        disabledWhenDenied = (window as never as Record<string, unknown>)['ga-disable-G-ABCD1234'];
        return tools.dataLayer();
      },
    };
    google.stopGoogleAnalytics(config, watching, true);
    expect(disabledWhenDenied).toBe(true);
    expect(commands().at(-1)?.slice(0, 2)).toEqual(['consent', 'update']);
    expect(granted(commands().at(-1))).toEqual(['security_storage']);
  });
});

describe('what it stores', () => {
  const names = (prefix?: string) =>
    google.googleAnalyticsFacts.storage(prefix ? { ...config, cookiePrefix: prefix } : config);

  it('is named for removal', () => {
    expect(names()).toEqual(
      expect.arrayContaining(['_ga', '_ga_*', '_gid', '_gat*', '_gac_*', '_gcl_*']),
    );
  });

  it('carries the owner’s prefix', () => {
    expect(names('acme')).toEqual(
      expect.arrayContaining(['acme_ga', 'acme_ga_*', 'acme_gid', 'acme_gat*', 'acme_au']),
    );
    // Those without the prefix may belong to somebody else on the same domain.
    expect(names('acme')).not.toContain('_ga');
  });
});
