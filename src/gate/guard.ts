const guarded = new Set<string>();

/** Does the address belong to one of these hosts (subdomains too), and to its path if it has one? */
export const matchesHost = (address: string, hosts: Iterable<string>): boolean => {
  let url: URL;
  try {
    url = new URL(address, location.href);
  } catch {
    return false;
  }
  for (const pattern of hosts) {
    const [name, ...path] = pattern.split('/') as [string, ...string[]];
    const host = name.toLowerCase();
    // A pattern without a port means every port; one that ends in `.*` means every ending.
    const at = `.${host.includes(':') ? url.host : url.hostname}`;
    const here = host.endsWith('.*')
      ? at.includes(`.${host.slice(0, -1)}`)
      : at.endsWith(`.${host}`);
    if (here && url.pathname.startsWith(`/${path.join('/')}`)) return true;
  }
  return false;
};

const blocked = (address: unknown) =>
  matchesHost(address instanceof Request ? address.url : String(address), guarded);

/** Replaces a method so that calls to guarded hosts end quietly; everything else is as before. */
const wrap = <T extends object, K extends keyof T>(
  owner: T | undefined,
  name: K,
  make: (original: T[K]) => T[K],
): void => {
  if (owner && typeof owner[name] === 'function') owner[name] = make(owner[name]);
};

const install = (): void => {
  // Held batches are sent by functions that the tag looks up at that moment, so this reaches them.
  // A quiet success keeps the tag from trying again by another way.
  wrap(
    window,
    'fetch',
    (original) => (input, init) =>
      blocked(input)
        ? Promise.resolve(new Response(null, { status: 204 }))
        : original.call(window, input, init),
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
        if (blocked(call[1])) silent.add(this);
        else silent.delete(this);
        return (original as (...call: unknown[]) => void).apply(this, call);
      } as typeof original,
  );
  wrap(
    XMLHttpRequest.prototype,
    'send',
    (original) =>
      function (this: XMLHttpRequest, body) {
        if (!silent.has(this)) original.call(this, body);
      },
  );
  const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  if (src?.set)
    Object.defineProperty(HTMLImageElement.prototype, 'src', {
      ...src,
      set(value) {
        if (!blocked(value)) src.set?.call(this, value);
      },
    });
  for (const name of ['WebSocket', 'EventSource'] as const) {
    const Original = window[name] as new (url: string, ...rest: unknown[]) => object;
    if (Original)
      (window as unknown as Record<string, unknown>)[name] = new Proxy(Original, {
        construct: (target, [url, ...rest]) => {
          if (blocked(url)) throw new DOMException('Withdrawn by the visitor', 'SecurityError');
          return new target(url, ...rest);
        },
      });
  }
};

/** From now until the page ends nothing is sent to these hosts. Installed at the first withdrawal. */
export const guard = (hosts: readonly string[]): void => {
  if (!guarded.size && hosts.length) install();
  for (const host of hosts) guarded.add(host);
};
