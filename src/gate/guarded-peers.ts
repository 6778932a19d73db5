type Blocked = (address: unknown) => boolean;
type Maker = new (...call: unknown[]) => object;

/** Lasting connections. A vendor's socket is refused as a page's policy would do it. */
export const guardPeers = (blocked: Blocked): void => {
  const host = window as unknown as Record<string, Maker | undefined>;
  for (const name of ['WebSocket', 'EventSource', 'WebTransport']) {
    const Original = host[name];
    if (Original)
      host[name] = new Proxy(Original, {
        construct: (target, call: unknown[]) => {
          if (blocked(call[0])) throw new DOMException('Withdrawn by the visitor', 'SecurityError');
          return new target(...call);
        },
      });
  }

  // WebRTC tells a vendor's STUN or TURN server the visitor's addresses: it gets none of them.
  const without = (config: RTCConfiguration | undefined): RTCConfiguration | undefined =>
    config?.iceServers
      ? {
          ...config,
          iceServers: config.iceServers.filter(({ urls }) => ![urls].flat().some(blocked)),
        }
      : config;
  const Peer = host.RTCPeerConnection;
  if (!Peer) return;
  const { prototype } = Peer as unknown as typeof RTCPeerConnection;
  const { setConfiguration } = prototype;
  prototype.setConfiguration = function (config) {
    setConfiguration.call(this, without(config));
  };
  host.RTCPeerConnection = new Proxy(Peer, {
    construct: (target, [config, ...rest]: [RTCConfiguration?, ...unknown[]]) =>
      new target(without(config), ...rest),
  });
};
