const portal = () => '<html>Please log in</html>';

/** What may happen to one request on its way. `commit`: the collector has it; `answer`: what comes back. */
export const faults = {
  refused: { commit: false },
  'reset before the body': { commit: false },
  hang: { commit: false, answer: 'never' },
  'hang after commit': { commit: true, answer: 'never' },
  500: { commit: false, status: 500, text: () => 'broken' },
  429: { commit: false, status: 429, text: () => '{"error":"too_many"}', retry: true },
  'answer lost after commit': { commit: true },
  'truncated answer': { commit: true, status: 200, text: (told) => told.slice(0, told.length / 2) },
  'captive portal 200': { commit: false, status: 200, text: portal },
  'wrong JSON 200': { commit: false, status: 200, text: () => '{"ok":true,"results":[{"id":7,"status":"stored"},{"status":"stored"}]}' },
  'only the first named': { commit: 'first', status: 207 },
}; // prettier-ignore

/** The collector's side: every receipt by id, and whether one id ever came with two contents. */
export const modelCollector = () => {
  const rows = new Map();
  const wordings = new Set();
  const conflicts = new Set();
  let again = 0;
  return {
    rows,
    conflicts,
    wordings,
    duplicates: () => again,
    take: ({ receipts, notices = [] }, hashOf) => {
      const results = receipts.map((receipt) => {
        const text = JSON.stringify(receipt);
        const known = rows.get(receipt.id);
        if (known === undefined) rows.set(receipt.id, text);
        else again += 1;
        if (known !== undefined && known !== text) conflicts.add(receipt.id);
        return { id: receipt.id, status: known === undefined ? 'stored' : 'duplicate' };
      });
      return { results, notices: notices.map(hashOf) };
    },
  };
};

/** `fetch` of a page: what waits in `plan` happens to the next requests, one each; then all goes well. */
export const simulatedNetwork = (clock, random, device, collector, plan, hashOf) => {
  const seen = { requests: 0 };
  const fetchFor =
    (page) =>
    (_url, { body, signal, keepalive }) =>
      new Promise((resolve, reject) => {
        if (page.ended) return;
        const fail = (why = 'Failed to fetch') => reject(new TypeError(why));
        signal?.addEventListener('abort', () => page.ended || fail('aborted'));
        const connect = 1 + random.below(300);
        const back = 1 + random.below(150);
        if (device.offline) return void clock.at(2, () => fail(), page);
        seen.requests += 1;
        const fault = plan.shift() ?? {};
        const { commit = true, status, text, retry, answer } = fault;
        // What outlives its page goes on without it.
        clock.at(connect, () => {
          if (page.ended && (!keepalive || page.ended === 'kill')) return;
          if (signal?.aborted) return;
          let told = '{}';
          if (commit) {
            const sent = JSON.parse(body);
            if (commit === 'first') sent.receipts = sent.receipts.slice(0, 1);
            told = JSON.stringify(collector.take(sent, hashOf));
          }
          if (answer === 'never') return;
          clock.at(
            back,
            () => {
              if (status === undefined && Object.keys(fault).length) return fail();
              const given = text ? text(told) : told;
              const headers = new Headers();
              if (retry)
                headers.set(
                  'retry-after',
                  random.next() < 0.5
                    ? String(1 + random.below(20))
                    : new Date(clock.wall() + 5000).toUTCString(),
                );
              resolve(new Response(given, { status: status ?? 200, headers }));
            },
            page,
          );
        });
      });
  return { fetchFor, seen };
};
