import { readBody, BodyError } from '../intake/read-body.js';
import { StoreError } from '../intake/store-error.js';
import type { Notary } from '../proof/notary.js';
import type { Eraser } from '../retention/eraser.js';
import type { Retention } from '../retention/rules.js';
import { jsonAnswer, problem } from './answer.js';
import type { Asked, Route } from './route.js';

const SUBJECT = /^s_[\w-]{22}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What only the administrator may do: erase, expire, sign a root now. */
export function adminRoutes(
  eraser: Eraser,
  notary: Notary | undefined,
  retention: Retention | undefined,
): Route[] {
  return [
    {
      method: 'POST',
      path: '/v1/erasures',
      access: 'admin',
      handle: (asked) =>
        withBody(asked, async ({ subject, id, reason = 'request of the subject', ...rest }) => {
          const unknown = Object.keys(rest)[0];
          if (unknown) return bad(`${JSON.stringify(unknown.slice(0, 40))} is no key`);
          if (typeof reason !== 'string' || reason.length > 200) return bad('reason is no text');
          if ((subject === undefined) === (id === undefined)) return bad('give subject or id');
          if (subject !== undefined && !SUBJECT.test(String(subject)))
            return bad('subject is no subject id');
          if (id !== undefined && !ID.test(String(id))) return bad('id is no receipt id');
          const what = id === undefined ? { subject: String(subject) } : { id: String(id) };
          return jsonAnswer({ erased: await eraser.erase(what, asked.reader.name, reason) });
        }),
    },
    {
      method: 'POST',
      path: '/v1/expiry',
      access: 'admin',
      handle: (asked) =>
        withBody(asked, async ({ dry = false, ...rest }) => {
          if (typeof dry !== 'boolean' || Object.keys(rest).length)
            return bad('the body is {"dry": true} or {}');
          if (!retention) {
            return problem(
              409,
              'no_retention',
              'No retention rules are configured, so nothing expires. Set ASSENT_RETENTION.',
            );
          }
          const gone = await eraser.expire(retention, Date.now(), asked.reader.name, dry);
          return jsonAnswer(dry ? { due: gone } : { erased: gone });
        }),
    },
    {
      method: 'POST',
      path: '/v1/roots',
      access: 'admin',
      handle: async () =>
        notary
          ? jsonAnswer(await notary.sign())
          : problem(404, 'no_journal', 'This collector keeps no journal, so it signs no roots.'),
    },
  ];
}

const bad = (message: string) =>
  problem(400, 'bad_request', `The request cannot be understood: ${message}.`);

async function withBody(
  { request }: Asked,
  work: (body: Record<string, unknown>) => Promise<Response>,
): Promise<Response> {
  try {
    const text = await readBody(request, 4_096);
    const body: unknown = JSON.parse(text || '{}');
    if (body === null || typeof body !== 'object' || Array.isArray(body)) {
      return bad('the body is no object');
    }
    return await work(body as Record<string, unknown>);
  } catch (error) {
    if (error instanceof SyntaxError) return bad('the body is not JSON');
    if (error instanceof BodyError) return problem(error.status, error.code, error.message);
    if (!(error instanceof StoreError)) throw error;
    return problem(503, 'busy', `${error.message} Nothing was erased for certain; ask again.`, {
      'Retry-After': '10',
    });
  }
}
