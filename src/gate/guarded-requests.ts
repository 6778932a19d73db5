type Blocked = (address: unknown) => boolean;

/** Replaces a method so that calls to guarded hosts end quietly; everything else is as before. */
const wrap = <T extends object, K extends keyof T>(
  owner: T | undefined,
  name: K,
  make: (original: T[K]) => T[K],
): void => {
  if (owner && typeof owner[name] === 'function') owner[name] = make(owner[name]);
};

/** What a request reads like that went well and had nothing to say. */
const quiet = { readyState: 4, status: 200, responseText: '{}', response: '{}' };

const succeed = (request: XMLHttpRequest): void => {
  for (const [name, value] of Object.entries(quiet))
    Object.defineProperty(request, name, { value, configurable: true });
  for (const type of ['readystatechange', 'load', 'loadend'])
    request.dispatchEvent(new ProgressEvent(type));
};

/**
 * `fetch`, beacons and XHR. Held batches are sent by functions that the tag looks up at that moment,
 * so this reaches them. A quiet success keeps the tag from trying again, now or by another way.
 */
export const guardRequests = (blocked: Blocked): void => {
  wrap(
    window,
    'fetch',
    (original) => (input, init) =>
      blocked(input)
        ? Promise.resolve(new Response(null, { status: 204 }))
        : original.call(window, input, init),
  );
  wrap(
    window as unknown as { fetchLater?: (input: RequestInfo, init?: object) => unknown },
    'fetchLater',
    (original) => (input, init) =>
      blocked(input) ? { activated: false } : original?.call(window, input, init),
  );
  wrap(
    navigator,
    'sendBeacon',
    (original) => (url, data) => blocked(url) || original.call(navigator, url, data),
  );
  const silent = new WeakSet<XMLHttpRequest>();
  wrap(
    XMLHttpRequest.prototype,
    'open',
    (original) =>
      function (this: XMLHttpRequest, ...call: unknown[]) {
        if (silent.delete(this))
          for (const name of Object.keys(quiet)) Reflect.deleteProperty(this, name);
        if (blocked(call[1])) silent.add(this);
        return (original as (...call: unknown[]) => void).apply(this, call);
      } as typeof original,
  );
  wrap(
    XMLHttpRequest.prototype,
    'send',
    (original) =>
      function (this: XMLHttpRequest, body) {
        if (silent.has(this)) setTimeout(succeed, 0, this);
        else original.call(this, body);
      },
  );
};
