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
      access: 'read',
      handle: async ({ parts, reader }) => {
        if (!notary) return none();
        if (reader.scope) {
          return problem(403, 'out_of_scope', 'Proofs are for readers of all controllers.');
        }
        const proof = await notary.prove(parts.id ?? '');
        return proof
          ? jsonAnswer(proof)
          : problem(
              404,
              'no_proof',
              'No signed root covers a receipt with this id yet. Roots are signed once a day.',
            );
      },
    },
  ];
}
