type Listener = { id: number; callback: unknown; parameter: unknown };
type Gpp = ((
  command?: string,
  callback?: (data: unknown, success: boolean) => void,
  parameter?: unknown,
) => unknown) & {
  queue?: unknown[];
  events?: Listener[];
};

const api = '__gpp';
const locator = '__gppLocator';

const ping = (supportedAPIs: readonly string[]) => ({
  gppVersion: '1.1',
  cmpStatus: 'stub',
  cmpDisplayStatus: 'hidden',
  signalStatus: 'not ready',
  supportedAPIs,
  cmpId: 0,
  sectionList: [],
  applicableSections: [],
  gppString: '',
  parsedSections: {},
});

/** Frames find the API by the name of an empty frame beside it. */
const addLocator = (): void => {
  if (locator in window.frames) return;
  if (!document.body) return void setTimeout(addLocator, 10);
  const frame = document.createElement('iframe');
  frame.name = locator;
  frame.hidden = true;
  document.body.append(frame);
};

/** Calls from frames: whatever `__gpp` is by then answers them. */
const answerFrames = (host: Record<string, Gpp | undefined>): void =>
  addEventListener('message', ({ data, source }) => {
    const asText = typeof data === 'string';
    let call: { command: string; parameter: unknown; callId: unknown } | undefined;
    try {
      call = (asText ? JSON.parse(data as string) : data)?.['__gppCall'];
    } catch {
      // Somebody else's message.
    }
    if (!call) return;
    const { command, parameter, callId } = call;
    host[api]?.(
      command,
      (returnValue, success) => {
        const answer = { ['__gppReturn']: { returnValue, success, callId } };
        // Any frame of the page may ask, whatever its origin; there is nothing secret in the answer.
        (source as Window | null)?.postMessage(asText ? JSON.stringify(answer) : answer, '*');
      },
      parameter,
    );
  });

/**
 * `__gpp` until the real one is there: answers `ping` and listeners at once, and keeps the other calls.
 * Does nothing where a `__gpp` exists.
 */
export const installGppStub = (supportedAPIs: readonly string[] = []): void => {
  const host = window as unknown as Record<string, Gpp | undefined>;
  if (typeof host[api] === 'function') return;
  let lastId = 0;
  const gpp: Gpp = (command, callback, parameter) => {
    const queue = (gpp.queue ??= []);
    const events = (gpp.events ??= []);
    const state = ping(supportedAPIs);
    switch (command) {
      case undefined:
        return queue;
      // Asked by the library when it takes over.
      case 'events':
        return events;
      case 'ping':
        return callback?.(state, true);
      case 'addEventListener':
        events.push({ id: (lastId += 1), callback, parameter });
        return callback?.(
          { eventName: 'listenerRegistered', listenerId: lastId, data: true, pingData: state },
          true,
        );
      case 'removeEventListener': {
        const at = events.findIndex(({ id }) => id === parameter);
        if (at >= 0) events.splice(at, 1);
        const data = at >= 0;
        return callback?.(
          { eventName: 'listenerRemoved', listenerId: parameter, data, pingData: state },
          true,
        );
      }
      case 'hasSection':
        return callback?.(false, true);
      case 'getSection':
      case 'getField':
        return callback?.(null, true);
      default:
        return void queue.push([command, callback, parameter]);
    }
  };
  host[api] = gpp;
  addLocator();
  answerFrames(host);
};
