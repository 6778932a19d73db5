/** Milliseconds between two comments that keep a silent connection open. */
const HEARTBEAT = 20_000;

/** Answers with server-sent events: one `data:` line per message of `follow`. */
export const eventStream = (request, response, follow) => {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.write('retry: 1000\n\n');
  const stop = follow((message) => response.write(`data: ${JSON.stringify(message)}\n\n`));
  const beat = setInterval(() => response.write(':\n\n'), HEARTBEAT);
  request.once('close', () => {
    clearInterval(beat);
    stop();
  });
};
