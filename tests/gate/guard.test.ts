// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { matchesHost } from '../../src/gate/match-host.js';

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
    ['stun:stun.vendor.example:3478', 'vendor.example'],
    ['turns:turn.vendor.example?transport=tcp', 'vendor.example'],
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
  dispatchEvent(event: Event) {
    (this as unknown as Record<string, (() => void) | undefined>)[`on${event.type}`]?.();
  }
}
class FakeSocket {
  constructor(readonly url: string) {
    left.push(`${new.target.name} ${url}`);
  }
}
class FakeSource extends FakeSocket {}
class FakeTransport extends FakeSocket {}
const servers: unknown[] = [];
class FakePeer {
  constructor(config?: RTCConfiguration) {
    servers.push(config?.iceServers?.flatMap(({ urls }) => urls));
  }
  setConfiguration(config?: RTCConfiguration) {
    servers.push(config?.iceServers?.flatMap(({ urls }) => urls));
  }
}
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
let farewell: Guard['farewell'];

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
    dispatchEvent() {}
  }); // prettier-ignore
  vi.stubGlobal('WebSocket', class WebSocket extends FakeSocket {});
  vi.stubGlobal('EventSource', class EventSource extends FakeSource {});
  vi.stubGlobal('WebTransport', class WebTransport extends FakeTransport {});
  servers.length = 0;
  vi.stubGlobal('RTCPeerConnection', class extends FakePeer {
    override setConfiguration(config?: RTCConfiguration) {
      super.setConfiguration(config);
    }
  }); // prettier-ignore
  vi.stubGlobal('fetchLater', (address: string) => {
    left.push(`later ${address}`);
    return { activated: false };
  });
  ({ guard, farewell } = await import('../../src/gate/guard.js'));
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
  (window as unknown as { fetchLater(address: string): void }).fetchLater(address);
  navigator.sendBeacon(address);
  const request = new XMLHttpRequest();
  request.open('POST', address);
  request.send();
  new HTMLImageElement().src = address;
  for (const Kind of [WebSocket, EventSource, WebTransport])
    try {
      void new Kind(address.replace('https', Kind.name === 'WebSocket' ? 'wss' : 'https'));
    } catch {
      // As a browser does where the page's policy forbids the connection.
    }
};

describe('the guard', () => {
  it('S18: lets nothing through to a withdrawn vendor, by none of the nine ways', () => {
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
      `later ${shop}`,
      `beacon ${shop}`,
      `xhr ${shop}`,
      `image ${shop}`,
      'WebSocket wss://shop.example/cart',
      `EventSource ${shop}`,
      `WebTransport ${shop}`,
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

  it('answers XHR with a success that has nothing to say, and forgets that at the next address', async () => {
    guard(['vendor.example']);
    const request = new XMLHttpRequest();
    request.open('POST', vendor);
    const answer = await new Promise((resolve) => {
      request.onload = () => resolve([request.readyState, request.status, request.responseText]);
      request.send('x');
    });
    expect(answer).toEqual([4, 200, '{}']);
    request.open('GET', shop);
    expect(Object.keys(request)).not.toContain('status');
  });

  it('tells no STUN or TURN server of the vendor where the visitor is', () => {
    guard(['vendor.example']);
    const others = {
      iceServers: [{ urls: 'stun:stun.shop.example' }, { urls: ['turn:turn.vendor.example:3478'] }],
    };
    new RTCPeerConnection(others).setConfiguration(others);
    void new RTCPeerConnection();
    expect(servers).toEqual([['stun:stun.shop.example'], ['stun:stun.shop.example'], undefined]);
  });

  it.each([
    ['a script', 'script', 'src'],
    ['a frame', 'iframe', 'src'],
    ['a preload', 'link', 'href'],
    ['a picture’s other sizes', 'source', 'srcset'],
  ])('refuses %s that gets the address as an attribute', async (_what, name, attribute) => {
    guard(['vendor.example']);
    const element = document.createElement(name);
    const refused = new Promise((resolve) => element.addEventListener('error', resolve));
    element.setAttribute(attribute, `${vendor}${attribute === 'srcset' ? ' 2x' : ''}`);
    expect(element.hasAttribute(attribute)).toBe(false);
    await refused;
    element.setAttribute(attribute, shop);
    expect(element.getAttribute(attribute)).toBe(shop);
  });

  it('leaves links that a visitor follows alone', () => {
    guard(['vendor.example']);
    const link = document.createElement('a');
    link.setAttribute('href', vendor);
    expect(link.getAttribute('href')).toBe(vendor);
  });

  it('keeps the hosts of a vendor that runs on, but for what the silent one means more closely', () => {
    let running = ['shared.example'];
    guard(['shared.example', 'stats.shared.example'], () => running);
    navigator.sendBeacon('https://shared.example/tag');
    navigator.sendBeacon('https://stats.shared.example/hit');
    running = [];
    navigator.sendBeacon('https://shared.example/tag');
    expect(left).toEqual(['beacon https://shared.example/tag']);
  });

  it('lets a last message through while the vendor is being told, and nothing else', () => {
    const end = farewell(/\/goodbye$/);
    guard(['vendor.example']);
    navigator.sendBeacon('https://vendor.example/goodbye');
    navigator.sendBeacon('https://vendor.example/event');
    end();
    navigator.sendBeacon('https://vendor.example/goodbye');
    expect(left).toEqual(['beacon https://vendor.example/goodbye']);
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
