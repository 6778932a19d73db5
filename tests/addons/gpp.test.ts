// @vitest-environment happy-dom
import { GppModel } from '@iabgpp/cmpapi';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gpp, installGppStub, type GppOptions } from '../../addons/gpp.js';
import { sectionIds, stateSections } from '../../addons/gpp/sections.js';
import { fakeAssent } from './fake-assent.js';

type Told = { eventName: string; data: unknown; pingData: Ping };
interface Ping {
  cmpStatus: string;
  cmpDisplayStatus: string;
  signalStatus: string;
  applicableSections: number[];
  sectionList: number[];
  gppString: string;
  cmpId: number;
  supportedAPIs: string[];
}
type Api = (
  command: string,
  callback: (data: never, success: boolean) => void,
  parameter?: unknown,
) => void;
const host = window as unknown as { __gpp?: Api };
const call = (command: string, parameter?: unknown): unknown => {
  let answer: unknown;
  host['__gpp']?.(command, ((data: unknown) => (answer = data)) as never, parameter);
  return answer;
};
const ping = () => call('ping') as Ping;
/** What a vendor reads who decodes the string with the IAB's own library. */
const decoded = () => new GppModel(ping().gppString);
const signal = (on: boolean) =>
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: on });

let end = () => {};
beforeEach(() => {
  signal(false);
  // The locator's frame is empty; happy-dom complains that it loads none.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  end();
  delete host['__gpp'];
  vi.restoreAllMocks();
});
const open = (region: string, allowed: Record<string, boolean>, options?: GppOptions) => {
  const assent = fakeAssent(allowed, { region });
  end = gpp(assent, options);
  assent.start();
  return assent;
};

describe('the section in force', () => {
  it.each(Object.entries(stateSections))('in %s is %s', (region, name) => {
    open(region, { advertising: true });
    const id = sectionIds[name as string];
    expect(ping()).toMatchObject({ applicableSections: [id], sectionList: [id], cmpId: 1 });
    expect(decoded().getFieldValue(name as string, 'SaleOptOut')).toBe(2);
    expect(decoded().getSectionIds()).toEqual([id]);
  });

  it.each([
    ['US', 'usnat'],
    // States whose section the library cannot write as specified.
    ['US-MD', 'usnat'],
    ['US-IN', 'usnat'],
    ['US-KY', 'usnat'],
    ['US-RI', 'usnat'],
    ['US-NY', 'usnat'],
  ])('for %s is the national one', (region) => {
    open(region, { advertising: false });
    expect(ping().applicableSections).toEqual([7]);
    expect(decoded().getFieldValue('usnat', 'SaleOptOut')).toBe(1);
  });

  it('where nobody knows the region is the national one: "none applies" would be read as "no law"', () => {
    open('ZZ', { advertising: false });
    expect(ping().applicableSections).toEqual([7]);
  });

  it.each(['DE', 'SG', 'HK', 'GB', 'CA', 'USA'])('in %s is none', (region) => {
    open(region, { advertising: false });
    expect(ping()).toMatchObject({
      applicableSections: [-1],
      sectionList: [],
      signalStatus: 'ready',
    });
    expect(decoded().getSectionIds()).toEqual([]);
  });

  it('is the national one for everybody who follows the National Approach', () => {
    open('US-CA', { advertising: true }, { approach: 'national' });
    expect(ping().applicableSections).toEqual([7]);
  });

  it('is one of those that the owner found to apply', () => {
    open('US-FL', { advertising: true }, { sections: ['usca', 'usnat'] });
    expect(ping().applicableSections).toEqual([7]);
    end();
    open('US-FL', { advertising: true }, { sections: ['usca'] });
    expect(ping().applicableSections).toEqual([-1]);
  });

  it('is refused when no such section can be written', () => {
    expect(() => gpp(fakeAssent({}), { sections: ['usmd'] })).toThrow(
      /found "usmd"; the sections are usnat, usca/,
    );
  });
});

describe('what the string says, decoded again', () => {
  const both = (region: string, allowed: Record<string, boolean>, options?: GppOptions) => {
    open(region, allowed, options);
    return (name: string, field: string) => decoded().getFieldValue(name, field) as unknown;
  };

  it('a no is an opt-out of sale, sharing and targeted advertising', () => {
    const of = both('US-CA', { advertising: false });
    expect([of('usca', 'SaleOptOut'), of('usca', 'SharingOptOut')]).toEqual([1, 1]);
    expect([of('usca', 'SaleOptOutNotice'), of('usca', 'SharingOptOutNotice')]).toEqual([1, 1]);
    end();
    const there = both('US-VA', { advertising: false });
    expect(there('usva', 'TargetedAdvertisingOptOut')).toBe(1);
  });

  it('nothing said where opting out is the rule is no opt-out', () => {
    const of = both('US-CO', { advertising: true });
    expect([of('usco', 'SaleOptOut'), of('usco', 'TargetedAdvertisingOptOut')]).toEqual([2, 2]);
  });

  it('what the site does not do does not apply', () => {
    const of = both('US-CA', { analytics: true });
    expect([of('usca', 'SaleOptOut'), of('usca', 'SaleOptOutNotice')]).toEqual([0, 0]);
  });

  it('the owner says what sells: one refused purpose is an opt-out', () => {
    const of = both(
      'US-CA',
      { analytics: false, advertising: true },
      { sale: ['advertising', 'analytics'] },
    );
    expect([of('usca', 'SaleOptOut'), of('usca', 'SharingOptOut')]).toEqual([1, 2]);
  });

  it('no agreement with the IAB is claimed that nobody signed', () => {
    const of = both('US-CA', { advertising: true });
    expect([of('usca', 'MspaCoveredTransaction'), of('usca', 'MspaOptOutOptionMode')]).toEqual([
      2, 0,
    ]);
  });

  it.each([
    ['opt-out-option', [1, 1, 2]],
    ['service-provider', [1, 2, 1]],
  ] as const)('an agreement in the mode %s is told', (mspa, expected) => {
    const of = both('US', { advertising: true }, { mspa });
    const fields = ['MspaCoveredTransaction', 'MspaOptOutOptionMode', 'MspaServiceProviderMode'];
    expect(fields.map((field) => of('usnat', field))).toEqual(expected);
  });

  it('Global Privacy Control is passed on as the browser sends it', () => {
    expect(both('US-CA', { advertising: false })('usca', 'Gpc')).toBe(false);
    end();
    signal(true);
    expect(both('US-CA', { advertising: false })('usca', 'Gpc')).toBe(true);
  });

  it('a section without a place for the signal is written without it', () => {
    signal(true);
    const of = both('US-VA', { advertising: false });
    expect(of('usva', 'SaleOptOut')).toBe(1);
    expect(ping().gppString).not.toContain('.');
  });

  it('what only the owner knows is taken over', () => {
    const sensitive = [2, 0, 0, 0, 0, 0, 0, 0, 0];
    const of = both(
      'US-CA',
      { advertising: true },
      { fields: { SensitiveDataProcessing: sensitive } },
    );
    expect(of('usca', 'SensitiveDataProcessing')).toEqual(sensitive);
  });

  it('a value that a section cannot hold leaves vendors waiting, not guessing', () => {
    open('US-CA', { advertising: true }, { fields: { SaleOptOut: 7 } });
    expect(ping()).toMatchObject({ cmpStatus: 'error', signalStatus: 'not ready' });
    expect(decoded().getSectionIds()).toEqual([]);
    expect(vi.mocked(console.error).mock.calls.flat()).toContainEqual(
      expect.stringContaining('usca'),
    );
  });
});

describe('vendors follow', () => {
  it('a change, between "not ready" and "ready"', () => {
    const assent = open('US-CA', { advertising: true });
    const told: [string, unknown][] = [];
    host['__gpp']?.('addEventListener', (({ eventName, data }: Told) =>
      told.push([eventName, data])) as never);
    assent.decide({ advertising: false });
    expect(told).toEqual([
      ['listenerRegistered', true],
      ['signalStatus', 'not ready'],
      ['sectionChange', 'usca'],
      ['signalStatus', 'ready'],
    ]);
    expect(decoded().getFieldValue('usca', 'SaleOptOut')).toBe(1);
    expect(call('getField', 'usca.SaleOptOut')).toBe(1);
    expect(call('hasSection', 'usca')).toBe(true);
  });

  it('the visitor at the switches: what was said is not used until the preferences are closed', () => {
    const assent = open('US-CA', { advertising: true });
    assent.emit('show', { view: 'preferences' });
    expect(ping()).toMatchObject({ signalStatus: 'not ready', cmpDisplayStatus: 'visible' });
    assent.decide({ advertising: false });
    expect(ping().signalStatus).toBe('not ready');
    assent.emit('hide', {});
    expect(ping()).toMatchObject({ signalStatus: 'ready', cmpDisplayStatus: 'hidden' });
  });

  it('a first layer that only informs does not keep them waiting', () => {
    const assent = open('US-CA', { advertising: true });
    assent.emit('show', { view: 'banner' });
    expect(ping()).toMatchObject({ signalStatus: 'ready', cmpDisplayStatus: 'visible' });
  });

  it('nothing is ready before Assent is', () => {
    end = gpp(fakeAssent({ advertising: true }));
    expect(ping()).toMatchObject({ cmpStatus: 'loaded', signalStatus: 'not ready' });
  });
});

describe('the stub', () => {
  it('answers at once and keeps what the real one is to answer', () => {
    installGppStub();
    const heard: string[] = [];
    host['__gpp']?.('addEventListener', (({ eventName, data }: Told) =>
      heard.push(`${eventName} ${data}`)) as never);
    expect(ping()).toMatchObject({ cmpStatus: 'stub', signalStatus: 'not ready' });
    expect([call('hasSection', 'usca'), call('getSection', 'usca')]).toEqual([false, null]);
    open('US-CA', { advertising: true });
    expect(ping().cmpStatus).toBe('loaded');
    expect(heard).toEqual([
      'listenerRegistered true',
      'cmpStatus loaded',
      'signalStatus not ready',
      'sectionChange usca',
      'signalStatus ready',
    ]);
  });

  it('forgets a listener that was removed', () => {
    installGppStub();
    const heard = vi.fn();
    host['__gpp']?.('addEventListener', heard as never);
    expect(call('removeEventListener', 1)).toMatchObject({
      eventName: 'listenerRemoved',
      data: true,
    });
    expect(call('removeEventListener', 1)).toMatchObject({ data: false });
    open('US-CA', { advertising: true });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('leaves another one alone', () => {
    const other: Api = () => {};
    host['__gpp'] = other;
    installGppStub();
    expect(host['__gpp']).toBe(other);
  });

  it('answers a frame, in the form in which it asked, also once the real one is there', async () => {
    installGppStub();
    open('US-CA', { advertising: false });
    for (const text of [false, true]) {
      const asked = {
        __gppCall: { command: 'getField', parameter: 'usca.SaleOptOut', callId: 'x1' },
      };
      const answer = await new Promise<unknown>((resolve) => {
        const frame = { postMessage: resolve };
        const message = new MessageEvent('message', { data: text ? JSON.stringify(asked) : asked });
        Object.defineProperty(message, 'source', { value: frame });
        dispatchEvent(message);
      });
      const read = text ? (JSON.parse(answer as string) as object) : answer;
      expect(read).toEqual({ __gppReturn: { returnValue: 1, success: true, callId: 'x1' } });
    }
  });

  it('is not confused by somebody else’s messages', () => {
    installGppStub();
    for (const data of ['no json', '{}', null, 7, { other: true }])
      expect(() => dispatchEvent(new MessageEvent('message', { data }))).not.toThrow();
  });
});
