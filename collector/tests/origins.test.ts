import { describe, expect, it } from 'vitest';
import { envelope, open, ORIGIN } from './support/client.js';
import { receipt } from './support/receipts.js';

const body = () => JSON.stringify(envelope([receipt()]));

function preflight(origin: string) {
  return new Request('http://127.0.0.1/v1/receipts', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
}

describe('origins', () => {
  it('lets a page of the list post and read the answer', async () => {
    const { send } = await open();
    const { status, headers } = await send(body());
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(headers.get('access-control-expose-headers')).toBe('Retry-After');
    expect(headers.get('vary')).toBe('Origin');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each([
    'https://shop.example.evil.test',
    'http://shop.example',
    'https://shop.example:8443',
    'https://SHOP.example',
    'null',
  ])('refuses %s', async (origin) => {
    const { send } = await open();
    const { status, headers, body: answer } = await send(body(), { origin });
    expect([status, answer.error]).toEqual([403, 'origin_refused']);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('vary')).toBe('Origin');
  });

  it('refuses a post without an origin, unless the owner allows it', async () => {
    const request = () =>
      new Request('http://127.0.0.1/v1/receipts', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body(),
      });
    const strict = await open();
    expect((await strict.collector.fetch(request())).status).toBe(403);
    const lenient = await open({ allowMissingOrigin: true });
    expect((await lenient.collector.fetch(request())).status).toBe(200);
    const demo = await open({ origins: ['*'] });
    expect((await demo.collector.fetch(request())).status).toBe(200);
  });

  it('answers a preflight for pages of the list only', async () => {
    const { collector } = await open();
    const yes = await collector.fetch(preflight(ORIGIN));
    expect(yes.status).toBe(204);
    expect(yes.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(yes.headers.get('access-control-allow-methods')).toContain('POST');
    expect(yes.headers.get('access-control-allow-headers')).toContain('Content-Type');
    const no = await collector.fetch(preflight('https://evil.test'));
    expect([no.status, no.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  it('answers * in a demo, and never with credentials', async () => {
    const { send } = await open({ origins: ['*'] });
    const { headers } = await send(body(), { origin: 'https://anywhere.test' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('lets the page read errors too, so that it knows what to do with its receipts', async () => {
    const { send } = await open();
    const { status, headers } = await send('garbage');
    expect([status, headers.get('access-control-allow-origin')]).toEqual([400, ORIGIN]);
  });

  it('does not start with an entry that is no origin, and says what was meant', async () => {
    await expect(open({ origins: ['https://shop.example/'] })).rejects.toThrow(
      /"https:\/\/shop.example\/" is not an origin.*such as https:\/\/shop.example\./,
    );
  });
});
