/** What may stand between a browser and the collector. Each takes `(response, store)` and answers. */
const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after',
};

export const serverError = (response) => response.writeHead(500, cors).end('broken');

export const tooMany = (response) =>
  response.writeHead(429, { ...cors, 'retry-after': '1' }).end('slow down');

/** A captive portal: success, and no answer to what was asked. */
export const portal = (response) =>
  response
    .writeHead(200, { ...cors, 'content-type': 'text/html' })
    .end('<html><body>Please log in to the Wi-Fi</body></html>');

/** Claims to be the right shape and is not. */
export const garbage = (response) =>
  response
    .writeHead(200, { ...cors, 'content-type': 'application/json' })
    .end('{"results":[{"id":42,"status":"stored"}]}');

export const hang = () => {};

export const down = (response) => response.destroy();

/** Stored, and then the connection broke: the browser cannot know. */
export const answerLost = async (response, store) => {
  await store();
  response.destroy();
};
