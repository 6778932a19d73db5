const TRIES = 20;

/**
 * One POST to a running collector, repeated while it says that it is busy.
 *
 * @param what the command, for the error
 * @returns the answer's body
 * @throws when the collector cannot be reached or refuses
 */
export async function send<Body>(
  what: string,
  url: string,
  { type, body, token }: { type: string; body: string; token: string },
): Promise<Body> {
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': type, authorization: `Bearer ${token}` },
      body,
    });
    if (answer.ok) return (await answer.json()) as Body;
    const { message = '' } = (await answer.json().catch(() => ({}))) as { message?: string };
    const later = answer.status === 503 || answer.status === 429;
    if (!later || tries === TRIES) throw new Error(`${what}: HTTP ${answer.status}. ${message}`);
    const seconds = Number(answer.headers.get('retry-after')) || 5;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}
