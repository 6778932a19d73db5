import { describe, expect, it, vi } from 'vitest';
import { settingsFrom } from '../../src/config/settings.js';
import type { Config, VendorConfig } from '../../src/types.js';
import { loadVendors } from '../../src/vendors/load-vendors.js';
import type { VendorModule } from '../../src/vendors/vendor.js';

const files = vi.fn(
  async (id: string) => (await import(`../../src/vendors/${id}.ts`)) as { vendor: VendorModule },
);
const settings = async (config: Config) =>
  settingsFrom(config, await loadVendors(config.vendors, files));
const only = async (vendor: VendorConfig) => (await settings({ vendors: [vendor] })).vendors[0];

const meta: VendorConfig = { id: 'meta-pixel', account: '123456789012345' };

describe('a vendor of the owner’s', () => {
  it.each<[VendorConfig, string]>([
    [meta, 'advertising'],
    [{ ...meta, purpose: 'marketing' }, 'marketing'],
    [{ id: 'matomo', account: '1', src: 'https://m.example/matomo.js' }, 'analytics'],
    [{ id: 'recaptcha' }, 'functional'],
    [{ id: 'heat', name: 'Heat', purpose: 'heat-maps' }, 'heat-maps'],
  ])('%j waits for %s', async (vendor, purpose) => {
    expect((await only(vendor))?.purpose).toBe(purpose);
  });

  it('is shared by default where it uses data for its own ends, and as the owner says otherwise', async () => {
    expect((await only(meta))?.saleOrShare).toBe(true);
    expect((await only({ ...meta, saleOrShare: false }))?.saleOrShare).toBe(false);
    expect((await only({ id: 'hotjar', account: '1234567' }))?.saleOrShare).toBe(false);
    const heat = { id: 'heat', name: 'Heat', purpose: 'analytics' };
    expect((await only(heat))?.saleOrShare).toBe(false);
    expect((await only({ ...heat, saleOrShare: true }))?.saleOrShare).toBe(true);
  });

  it('brings what a visitor may know: name, country, way out, what it keeps and how long', async () => {
    const vendor = await only(meta);
    expect(vendor).toMatchObject({ name: 'Meta Pixel', country: 'US', role: 'joint-controller' });
    expect(vendor?.storage).toContainEqual({ name: '_fbp', keeps: 90, for: 'recognise' });
    expect(vendor?.optOutUrl).toMatch(/^https:/);
  });

  it('is silenced on the owner’s hosts as well', async () => {
    expect((await only({ ...meta, hosts: ['metrics.shop.example'] }))?.hosts).toEqual([
      'connect.facebook.net',
      'facebook.com/tr',
      'facebook.com/privacy_sandbox',
      'metrics.shop.example',
    ]);
  });

  it('with a name is the owner’s own: no file is asked for', async () => {
    files.mockClear();
    const vendor = await only({
      id: 'acme',
      name: 'Acme Metrics',
      purpose: 'analytics',
      storage: ['_acme*'],
    });
    expect(vendor).toMatchObject({ name: 'Acme Metrics', storage: [{ name: '_acme*' }] });
    expect(files).not.toHaveBeenCalled();
  });

  it.each(['constructor', '__proto__', '../session', 'vendor', 'meta-pixel.js'])(
    'called %s asks for no file and stays shut',
    async (id) => {
      files.mockClear();
      expect(await only({ id })).toBeUndefined();
      expect(files).not.toHaveBeenCalled();
    },
  );

  it('whose file cannot be loaded is left out, and the others go on', async () => {
    const modules = await loadVendors([meta, { id: 'hotjar', account: '1234567' }], (id) =>
      id === 'meta-pixel' ? Promise.reject(new Error('gone')) : files(id),
    );
    expect(Object.keys(modules)).toEqual(['hotjar']);
  });
});

describe('purposes that nobody declared', () => {
  it('are analytics, advertising and what the vendors need', async () => {
    const ids = async (config: Config) => (await settings(config)).purposes.map(({ id }) => id);
    expect(await ids({})).toEqual(['necessary', 'analytics', 'advertising']);
    expect(await ids({ vendors: [{ id: 'intercom', account: 'abc12345' }] })).toEqual([
      'necessary',
      'analytics',
      'advertising',
      'functional',
    ]);
    expect(await ids({ purposes: ['marketing'] })).toEqual(['necessary', 'marketing']);
  });

  it('are asked in forms for the newsletter, and whatever the owner says', async () => {
    const { purposes } = await settings({
      purposes: ['newsletter', 'marketing', { id: 'events', name: 'Events', form: true }],
    });
    expect(purposes.filter(({ form }) => form).map(({ id }) => id)).toEqual([
      'newsletter',
      'events',
    ]);
  });

  it('are treated as shared when one of their vendors is', async () => {
    const { purposes } = await settings({
      vendors: [{ id: 'hotjar', account: '1234567' }, { id: 'naver-analytics', account: 's_0123456789ab' }],
    }); // prettier-ignore
    expect(purposes.map(({ id, shared }) => [id, shared])).toEqual([
      ['necessary', false],
      ['analytics', true],
      ['advertising', false],
    ]);
  });
});
