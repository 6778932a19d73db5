import { describe, expect, it } from 'vitest';
import { Draft } from '../../widget/preferences/Draft.js';
import { purpose, vendor } from './fakeNotice.js';

const [google, adjust] = [vendor('google-analytics'), vendor('adjust')];
const analytics = (more = {}) => purpose('analytics', { vendors: [google, adjust], ...more });
const seen = (draft: Draft, p = analytics()) => [
  draft.isOn(p),
  ...p.vendors.map((v) => draft.vendorIsOn(p, v)),
];

describe('S17: the switch of a purpose and those of its vendors', () => {
  it('go on and off together', () => {
    const draft = new Draft();
    expect(seen(draft)).toEqual([false, false, false]);
    draft.move(analytics(), true);
    expect(seen(draft)).toEqual([true, true, true]);
    draft.move(analytics(), false);
    expect(seen(draft)).toEqual([false, false, false]);
  });

  it('one vendor can be left out of a yes', () => {
    const draft = new Draft();
    const p = analytics({ on: true });
    draft.moveVendor(p, google, false);
    expect(seen(draft, p)).toEqual([true, false, true]);
    expect(draft.choices([p])).toEqual({ analytics: true, 'google-analytics': false });
  });

  it('one vendor let in while the purpose is off lets in no other', () => {
    const draft = new Draft();
    draft.moveVendor(analytics(), adjust, true);
    expect(seen(draft)).toEqual([true, false, true]);
    expect(draft.choices([analytics()])).toEqual({ analytics: true, 'google-analytics': false });
  });

  it('the last vendor that goes takes the purpose along', () => {
    const draft = new Draft();
    const p = analytics({ on: true });
    draft.moveVendor(p, google, false);
    draft.moveVendor(p, adjust, false);
    expect(seen(draft, p)).toEqual([false, false, false]);
    expect(draft.choices([p])).toEqual({ analytics: false });
  });

  it('a vendor refused earlier stays off until it is switched on again', () => {
    const refused = analytics({ on: true, vendors: [{ ...google, on: false }, adjust] });
    const draft = new Draft();
    expect(seen(draft, refused)).toEqual([true, false, true]);
    expect(draft.choices([refused])).toEqual({ analytics: true, 'google-analytics': false });
    draft.moveVendor(refused, refused.vendors[0]!, true);
    expect(draft.choices([refused])).toEqual({ analytics: true });
  });

  it('nothing is said about purposes without a switch', () => {
    const draft = new Draft();
    const locked = purpose('necessary', { locked: true, on: true, vendors: [google] });
    const form = purpose('newsletter', { form: true });
    expect(draft.choices([locked, form, analytics()])).toEqual({ analytics: false });
  });
});
