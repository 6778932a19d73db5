// A handler of web-standard requests: a purchase is passed on to an advertising partner from the
// server. What may not leave the browser without a yes may not leave the server either.
import { readStanding } from 'assent/server';

/** @param forward sends the order to the partner; called only when the visitor allows it */
export const purchase = (forward) => async (request) => {
  const visitor = readStanding(request.headers.get('cookie'), {
    policyVersion: '2026-11',
    gpc: request.headers.get('sec-gpc') === '1',
  });
  const order = await request.json();
  if (visitor.has('advertising')) await forward(order, visitor.region.code);
  return Response.json({ order: order.id }, { headers: { 'cache-control': 'no-store' } });
};
