import { loadavg } from 'node:os';

const COMPARE = {
  'at least': (value, goal) => value >= goal,
  'at most': (value, goal) => value <= goal,
  exactly: (value, goal) => value === goal,
};

/**
 * Runs the parts that were named, or all, one after the other, and prints what each found: a line
 * for each goal, met or MISSED, and the figures beside them.
 * @param {Record<string, (until: number) => Promise<{ok: boolean, figures: object, goals?: object}>>} parts
 *   `until`: milliseconds since 1970 at which a part should end. `goals`: by name
 *   `[value, 'at least' | 'at most' | 'exactly', goal]`
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
    const { ok, figures, goals = {} } = await parts[name](Date.now() + minutes * 60_000);
    const judged = Object.entries(goals).map(([what, [value, how, goal]]) => ({
      met: COMPARE[how](value, goal),
      text: `${what}: ${value} (goal: ${how} ${goal})`,
    }));
    const held = ok && judged.every(({ met }) => met);
    if (!held) failed += 1;
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(
      `${held ? 'ok    ' : 'FAILED'} ${name} (${seconds} s, load ${loadavg()[0].toFixed(1)})`,
    );
    for (const { met, text } of judged) console.log(`  ${met ? 'met   ' : 'MISSED'} ${text}`);
    for (const [key, value] of Object.entries(figures)) {
      if (!Object.hasOwn(goals, key)) console.log(`         ${key}: ${value}`);
    }
  }
  return failed ? 1 : 0;
}
