import { checkNotice } from '../intake/check-notice.js';
import type { Item, Store } from '../intake/intake.js';
import { BodyError, readBody } from '../intake/read-body.js';
import { TOTAL_LIMIT } from '../intake/read-envelope.js';
import type { Validators } from '../schema/validators.js';
import { jsonAnswer, problem } from './answer.js';
import type { Route } from './route.js';

/**
 * `POST /v1/notices`: manifests before the first receipt that names one, as a JSON array of what
 * `assent build` wrote. All of a request are stored, or none. `?check` stores nothing. They belong to
 * no site: who may read some controllers only sees a manifest once a receipt of theirs names it.
 */
export function noticeRoutes(store: Store, validators: Validators): Route[] {
  return [
    {
      method: 'POST',
      path: '/v1/notices',
      access: 'write',
      handle: async ({ request, url }) => {
        try {
          const items = readItems(await readBody(request, TOTAL_LIMIT), validators);
          const hashes = items.map(({ hash }) => hash);
          const held = new Set(await store.heldNotices(hashes));
          const fresh = [...new Set(hashes)].filter((hash) => !held.has(hash)).length;
          const check = url.searchParams.has('check');
          if (!check) await store.put(items, new Date().toISOString());
          return jsonAnswer({ notices: hashes, new: fresh, stored: !check });
        } catch (error) {
          if (!(error instanceof BodyError)) throw error;
          return problem(error.status, error.code, error.message);
        }
      },
    },
  ];
}

/** @throws BodyError naming the first entry that is wrong */
function readItems(text: string, validators: Validators): Item[] {
  const fail = (message: string) => new BodyError(400, 'bad_notices', message);
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw fail('The body is not JSON. Send an array of manifests.');
  }
  if (!Array.isArray(list) || !list.length)
    throw fail('The body is no array of manifests. Send what "assent build" wrote.');
  return list.map((value: unknown, index) => {
    const checked = checkNotice(value, validators);
    if ('reason' in checked) throw fail(`Entry ${index + 1}: ${checked.reason}.`);
    return checked.item;
  });
}
