/**
 * A collector that stores nothing, or, while it is `closed`, answers that it cannot.
 * @returns {{closed: boolean, answer: (request: object, response: object) => void}}
 */
export const receiver = () => {
  const state = {
    closed: false,
    answer: (request, response) => {
      const parts = [];
      request.on('data', (part) => parts.push(part));
      request.on('end', () => {
        if (state.closed) return response.writeHead(503).end();
        const { receipts } = JSON.parse(Buffer.concat(parts).toString());
        const results = receipts.map(({ id }) => ({ id, status: 'stored' }));
        response.writeHead(200, { 'content-type': 'application/json' });
        return response.end(JSON.stringify({ results }));
      });
    },
  };
  return state;
};
