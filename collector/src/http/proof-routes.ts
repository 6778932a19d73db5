import type { Notary } from '../proof/notary.js';
import type { Archive } from '../store/archive.js';
import { jsonAnswer, problem, textAnswer } from './answer.js';
import type { Route } from './route.js';

/** Verification, signed roots and proofs. Roots and the key are public: they are hashes. */
export function proofRoutes({ verify, notary }: Archive): Route[] {
  const none = () =>
    problem(
      404,
      'no_journal',
      'This collector keeps no journal, so it has no chain, no roots and no proofs.',
    );
  return [
    {
      method: 'GET',
      path: '/v1/verify',
      access: 'state',
      handle: async () => (verify ? jsonAnswer(await verify()) : none()),
    },
    {
      method: 'GET',
      path: '/v1/roots',
      access: 'open',
      handle: () => (notary ? jsonAnswer({ roots: notary.heads }) : none()),
    },
    {
      method: 'GET',
      path: '/v1/key',
      access: 'open',
      handle: () => (notary ? textAnswer(notary.publicKeys, 'application/x-pem-file') : none()),
    },
    {
      method: 'GET',
      path: '/v1/consistency',
      access: 'open',
      handle: ({ url }) => {
        if (!notary) return none();
        const [from, to] = ['from', 'to'].map((name) => Number(url.searchParams.get(name)));
        const proof = notary.consistency(from ?? 0, to ?? 0);
        return proof
          ? jsonAnswer(proof)
          : problem(
              404,
              'no_such_root',
              'Give from and to as the numbers of lines of two signed roots, see /v1/roots.',
            );
      },
    },
    {
      method: 'GET',
      path: '/v1/receipts/:id/proof',
      // Who knows a receipt's id and the hash of its content holds the receipt itself.
      access: (url) => (url.searchParams.has('hash') ? 'subject' : 'read'),
      handle: async ({ parts, url, reader }) => {
        if (!notary) return none();
        const hash = url.searchParams.get('hash');
        if (hash !== null) return proveToHolder(notary, parts.id ?? '', hash);
        if (reader.scope) {
          return problem(403, 'out_of_scope', 'Proofs are for readers of all controllers.');
        }
        const proof = await notary.prove(parts.id ?? '');
        return proof ? jsonAnswer(proof) : noProof();
      },
    },
  ];
}

const noProof = () =>
  problem(
    404,
    'no_proof',
    'No signed root covers a receipt with this id yet. Roots are signed once a day.',
  );

/** To whom holds the receipt: whether it is in the journal unchanged, and nothing else. */
async function proveToHolder(notary: Notary, id: string, hash: string): Promise<Response> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) || !/^sha256-[\w-]{43}$/.test(hash)) {
    return problem(
      400,
      'bad_query',
      'Give the id of a receipt and ?hash=sha256-… of its content as RFC 8785 JSON.',
    );
  }
  const proof = await notary.proveHeld(id, hash);
  if (proof === 'busy') {
    return problem(503, 'busy', 'Many ask for proofs at the moment. Ask again.', {
      'Retry-After': '5',
    });
  }
  if (proof === 'other') {
    return problem(409, 'other_content', 'Another content than this is held under this id.');
  }
  return proof ? jsonAnswer(proof) : noProof();
}
