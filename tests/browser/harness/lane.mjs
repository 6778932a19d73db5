import { World } from '../servers/world.mjs';

const within = (limit, work, what) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${limit} ms`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/**
 * Takes one test after the other from the engine's `queue` and runs it in this browser. Each gets
 * hosts of its own that nothing was ever stored for, and a profile that no failure went through.
 * Nothing is tried twice.
 */
export const runLane = async (browser, queue, servers, results) => {
  const restart = async () => {
    await within(10_000, Promise.resolve(browser.stop()), 'stopping').catch(() => {});
    await browser.start();
  };
  await Promise.all([browser.start(), servers.ready]);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { number, name, run, limit, profile: options } = next;
    const worlds = [];
    /** Hosts that nothing was ever stored for: as good as a new profile, and much quicker. */
    const another = () => {
      const label = `${browser.name[0]}${number}n${worlds.length}`;
      worlds.push(new World(servers.front, servers.collector, label));
      return worlds.at(-1);
    };
    const world = another();
    const started = Date.now();
    const tabs = [];
    let good = true;
    /** With what the pages wrote to the console, where the engine passes that on. */
    const failed = (what, error, begun) => {
      good = false;
      const lines = tabs.flatMap((tab) => [...tab.console, ...tab.errors]).slice(-6);
      results.fail(browser.name, what, error, Date.now() - begun, lines);
    };
    let checks = 0;
    let profile;
    /** One counted result inside a longer life of a page. */
    const check = async (what, work) => {
      const begun = Date.now();
      checks += 1;
      try {
        await work();
        results.pass(browser.name, `${name}: ${what}`, Date.now() - begun);
      } catch (error) {
        failed(`${name}: ${what}`, error, begun);
      }
    };
    let healthy = true;
    try {
      profile = await within(90_000, browser.profile(options), 'a fresh profile');
      const open = async (how) => {
        tabs.push(await profile.open(how));
        return tabs.at(-1);
      };
      await within(limit, run({ browser, profile, world, another, open, check }), 'the test');
      if (checks === 0) results.pass(browser.name, name, Date.now() - started);
    } catch (error) {
      failed(name, error, started);
      healthy = !/took longer than|session|closed/i.test(String(error?.message));
    }
    for (const { close } of worlds) close();
    const end = good ? profile?.leave() : profile?.close();
    const closed = within(10_000, Promise.resolve(end), 'closing the profile');
    await closed.catch(() => (healthy = false));
    if (!healthy) await restart();
  }
  await within(10_000, Promise.resolve(browser.stop()), 'stopping').catch(() => {});
};
