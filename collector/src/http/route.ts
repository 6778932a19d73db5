import type { Caller } from '../options.js';
import type { Known } from './readers.js';

/** What a handler is told. */
export interface Asked {
  request: Request;
  url: URL;
  caller: Caller;
  /** Values of the path's `:name` parts. */
  parts: Readonly<Record<string, string>>;
  /** Who asks. */
  reader: Known;
}

export type Access = 'post' | 'write' | 'read' | 'state' | 'admin' | 'subject' | 'open';

export interface Route {
  method: 'GET' | 'POST';
  /** Such as `/v1/receipts/:id`. */
  path: string;
  /**
   * `post`: by Origin. `write`: by the token of the owner's own servers. `read`: by token or loopback, and logged. `state`: the same, for counts that
   * tell nothing of a person, not logged. `admin`: by the administrator's token, logged.
   * `subject`: the address itself is the proof; logged. `open`: anybody.
   */
  access: Access | ((url: URL) => Access);
  handle(asked: Asked): Promise<Response> | Response;
}

/** Finds the routes of a path, whatever their method, and the values in the path. */
export function routeMatcher(
  routes: readonly Route[],
): (pathname: string) => { route: Route; parts: Record<string, string> }[] {
  const table = routes.map((route) => ({ route, wanted: route.path.split('/') }));
  return (pathname) => {
    const given = pathname.split('/');
    return table.flatMap(({ route, wanted }) => {
      if (wanted.length !== given.length) return [];
      const parts: Record<string, string> = {};
      for (const [index, want] of wanted.entries()) {
        const got = given[index] as string;
        if (want.startsWith(':')) parts[want.slice(1)] = got;
        else if (want !== got) return [];
      }
      return [{ route, parts }];
    });
  };
}
