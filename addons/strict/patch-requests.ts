import type { Keeper } from './keeper.js';

const addressIn = (input: unknown) => (input instanceof Request ? input.url : input);

/**
 * Requests that scripts make. A quiet success keeps a tag from trying again by another way; where a
 * success cannot be had without a request, it fails like one that a privacy tool has stopped.
 */
export const patchRequests = ({ refuses }: Keeper): void => {
  const { fetch } = window;
  if (fetch)
    window.fetch = (input, init) =>
      refuses('fetch', addressIn(input))
        ? Promise.resolve(new Response(null, { status: 204 }))
        : fetch.call(window, input, init);

  const { sendBeacon } = navigator;
  if (sendBeacon)
    navigator.sendBeacon = (url, data) =>
      refuses('beacon', url) || sendBeacon.call(navigator, url, data);

  const silent = new WeakSet<XMLHttpRequest>();
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...call: unknown[]) {
    if (refuses('xhr', call[1])) silent.add(this);
    else silent.delete(this);
    (open as (...call: unknown[]) => void).apply(this, call);
  };
  XMLHttpRequest.prototype.send = function (body) {
    if (!silent.has(this)) return send.call(this, body);
    setTimeout(() => {
      for (const event of ['error', 'loadend']) this.dispatchEvent(new ProgressEvent(event));
    });
  };

  for (const name of ['WebSocket', 'EventSource'] as const) {
    const Original = window[name] as (new (url: string, ...rest: unknown[]) => object) | undefined;
    if (Original)
      (window as unknown as Record<string, unknown>)[name] = new Proxy(Original, {
        construct: (target, [url, ...rest]: [string, ...unknown[]], made) => {
          if (refuses(name, url)) throw new DOMException('Waits for a yes', 'SecurityError');
          return Reflect.construct(target, [url, ...rest], made) as object;
        },
      });
  }
};
