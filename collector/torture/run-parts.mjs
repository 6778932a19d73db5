import { loadavg } from 'node:os';

/**
 * Runs the parts that were named, or all, one after the other, and prints what each found.
 * @param {Record<string, (until: number) => Promise<{ok: boolean, figures: object}>>} parts `until`:
 *   milliseconds since 1970 at which a part should end
 * @returns {Promise<number>} exit code: 0 all held, 1 one did not, 2 a name is no part
 */
export async function runParts(parts, wanted, minutes) {
  const names = wanted.length ? wanted : Object.keys(parts);
  const unknown = names.find((name) => !Object.hasOwn(parts, name));
  if (unknown) {
    console.error(`${unknown} is no part. Known: ${Object.keys(parts).join(', ')}.`);
    return 2;
  }
  let failed = 0;
  for (const name of names) {
    const began = performance.now();
    const { ok, figures } = await parts[name](Date.now() + minutes * 60_000);
    if (!ok) failed += 1;
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(
      `${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s, load ${loadavg()[0].toFixed(1)})`,
    );
    for (const [key, value] of Object.entries(figures)) console.log(`         ${key}: ${value}`);
  }
  return failed ? 1 : 0;
}
