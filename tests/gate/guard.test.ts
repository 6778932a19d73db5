// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { matchesHost } from '../../src/gate/guard.js';

describe('an address that belongs to a vendor', () => {
  it.each([
    ['https://vendor.example/collect', 'vendor.example'],
    ['https://eu.collect.vendor.example/', 'vendor.example'],
    ['http://vendor.example/', 'vendor.example'],
    ['wss://vendor.example/live', 'vendor.example'],
    ['//vendor.example/x', 'vendor.example'],
    ['https://VENDOR.example/', 'vendor.example'],
    ['https://vendor.example/', 'Vendor.Example'],
    ['https://vendor.example:8443/', 'vendor.example'],
    ['https://vendor.example:8443/', 'vendor.example:8443'],
    ['https://user:pass@vendor.example/', 'vendor.example'],
    ['https://www.google.com/measurement/conversion?x=1', 'google.com/measurement'],
    ['https://www.google.com/ads/ga-audiences', 'google.com/ads'],
    ['/tags/vendor.js', 'localhost:3000/tags/'],
  ])('%s belongs to %s', (address, host) => {
    expect(matchesHost(address, [host])).toBe(true);
  });

  it.each([
    ['https://notvendor.example/', 'vendor.example'],
    ['https://vendor.example.evil.test/', 'vendor.example'],
    ['https://shop.example/?u=https://vendor.example/', 'vendor.example'],
    ['https://shop.example/vendor.example/', 'vendor.example'],
    ['https://shop.example/#vendor.example', 'vendor.example'],
    ['https://vendor.example@shop.example/', 'vendor.example'],
    ['https://www.google.com/search', 'google.com/measurement'],
    ['https://vendor.example:9000/', 'vendor.example:8443'],
    ['/checkout', 'localhost:3000/tags/'],
    ['/', 'vendor.example'],
    ['https://', 'vendor.example'],
    ['', 'vendor.example'],
  ])('%s does not belong to %s', (address, host) => {
    expect(matchesHost(address, [host])).toBe(false);
  });

  it('belongs to none of no hosts', () => {
    expect(matchesHost('https://vendor.example/', [])).toBe(false);
  });
});

/** What left the page, whichever way. */
const left: string[] = [];
class FakeRequest {
  #address = '';
  open(_method: string, address: string) {
    this.#address = address;
  }
  send() {
    left.push(`xhr ${this.#address}`);
  }
}
class FakeSocket {
  constructor(readonly url: string) {
    left.push(`${new.target.name} ${url}`);
  }
}
class FakeSource extends FakeSocket {}
class FakeImage {
  #src = '';
  get src() {
    return this.#src;
  }
  set src(value: string) {
    this.#src = value;
    left.push(`image ${value}`);
  }
}

type Guard = typeof import('../../src/gate/guard.js');
let guard: Guard['guard'];

beforeEach(async () => {
  left.length = 0;
  vi.resetModules();
  vi.stubGlobal('fetch', async (input: Request | string | URL) => {
    left.push(`fetch ${input instanceof Request ? input.url : String(input)}`);
    return new Response('from the network');
  });
  vi.stubGlobal('navigator', {
    sendBeacon: (url: string | URL) => {
      left.push(`beacon ${String(url)}`);
      return true;
    },
  });
  // Methods are replaced in place, so each test gets its own classes.
  vi.stubGlobal('XMLHttpRequest', class extends FakeRequest {
    override open(method: string, address: string) {
      super.open(method, address);
    }
    override send() {
      super.send();
    }
  }); // prettier-ignore
  vi.stubGlobal('HTMLImageElement', class {
    get src() {
      return Reflect.get(FakeImage.prototype, 'src', this.inner) as string;
    }
    set src(value: string) {
      this.inner.src = value;
    }
    inner = new FakeImage();
  }); // prettier-ignore
  vi.stubGlobal('WebSocket', class WebSocket extends FakeSocket {});
  vi.stubGlobal('EventSource', class EventSource extends FakeSource {});
  ({ guard } = await import('../../src/gate/guard.js'));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const vendor = 'https://collect.vendor.example/hit';
const shop = 'https://shop.example/cart';

const sendAll = (address: string) => {
  void fetch(address);
  void fetch(new URL(address));
  void fetch(new Request(address));
  navigator.sendBeacon(address);
  const request = new XMLHttpRequest();
  request.open('POST', address);
  request.send();
  new HTMLImageElement().src = address;
  for (const Kind of [WebSocket, EventSource])
    try {
      void new Kind(address.replace('https', Kind.name === 'WebSocket' ? 'wss' : 'https'));
    } catch {
      // As a browser does where the page's policy forbids the connection.
    }
};

describe('the guard', () => {
  it('lets nothing through to a withdrawn vendor, by none of the seven ways', () => {
    guard(['vendor.example']);
    sendAll(vendor);
    expect(left).toEqual([]);
  });

  it('lets everything else through as before', () => {
    guard(['vendor.example']);
    sendAll(shop);
    expect(left).toEqual([
      `fetch ${shop}`,
      `fetch ${shop}`,
      `fetch ${shop}`,
      `beacon ${shop}`,
      `xhr ${shop}`,
      `image ${shop}`,
      'WebSocket wss://shop.example/cart',
      `EventSource ${shop}`,
    ]);
  });

  it('answers the vendor with a quiet success, so that it tries no other way', async () => {
    guard(['vendor.example']);
    const answer = await fetch(vendor);
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect(navigator.sendBeacon(vendor)).toBe(true);
    const other = await fetch(shop);
    expect(await other.text()).toBe('from the network');
  });

  it('silences a batch whose sender was taken before it was sent', () => {
    const later = () => navigator.sendBeacon(vendor);
    guard(['vendor.example']);
    later();
    expect(left).toEqual([]);
  });

  it('looks at the address of each request anew', () => {
    guard(['vendor.example']);
    const request = new XMLHttpRequest();
    request.open('GET', vendor);
    request.open('GET', shop);
    request.send();
    expect(left).toEqual([`xhr ${shop}`]);
  });

  it('throws where a connection cannot end quietly', () => {
    guard(['vendor.example']);
    expect(() => new WebSocket('wss://vendor.example/')).toThrow(DOMException);
  });

  it('takes more vendors later, and is installed once', () => {
    guard(['vendor.example']);
    const installed = window.fetch;
    guard(['second.example']);
    expect(window.fetch).toBe(installed);
    sendAll('https://second.example/');
    sendAll(vendor);
    expect(left).toEqual([]);
  });

  it('touches nothing of the page while there is no host to guard', () => {
    const before = [window.fetch, navigator.sendBeacon, window.WebSocket];
    guard([]);
    expect([window.fetch, navigator.sendBeacon, window.WebSocket]).toEqual(before);
  });
});
