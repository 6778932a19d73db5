import { until } from '../harness/until.mjs';
import { Site } from './site.mjs';
import { adjust, google, plain } from './vendors.mjs';

/** Hosts of one test, all its own, so that tests share servers and never state. */
export class World {
  constructor(front, collector, label) {
    this.front = front;
    this.label = label;
    this.site = new Site();
    this.host = {
      // Two labels: vendors set cookies on the parent, the owner's pages live below it.
      site: `www.s${label}.localhost`,
      google: `tag.g${label}.localhost`,
      adjust: `app.a${label}.localhost`,
      metrics: `m.f${label}.localhost`,
      pixel: `p.x${label}.localhost`,
      receipts: `r.c${label}.localhost`,
    };
    front.hosts.set(this.host.site, this.site.handle);
    front.hosts.set(this.host.google, google);
    front.hosts.set(this.host.adjust, adjust);
    front.hosts.set(this.host.metrics, plain);
    front.hosts.set(this.host.pixel, plain);
    /** Faults before the collector answers; see `servers/faults.mjs`. */
    this.faults = [];
    front.hosts.set(this.host.receipts, collector.behind(this.faults));
    this.collector = collector;
  }

  url(kind, path = '/') {
    return `http://${this.host[kind]}:${this.front.port}${path}`;
  }

  page(path, page) {
    this.site.pages.set(path, typeof page === 'string' ? { body: page } : page);
    return this.url('site', path);
  }

  /** Requests that reached one kind of host, `OPTIONS` left out. */
  requests(kind, path) {
    return this.front.log.filter(
      (entry) =>
        entry.host === this.host[kind] &&
        entry.method !== 'OPTIONS' &&
        (path === undefined || entry.path.startsWith(path)),
    );
  }

  /**
   * Kinds of vendor hosts asked since the log had `from` entries, sorted. Telling Adjust to stop
   * sharing is the one thing that leaves at a withdrawal, and no tracking.
   */
  asked(from = 0) {
    const kinds = ['google', 'adjust', 'metrics', 'pixel'];
    const late = this.front.log
      .slice(from)
      .filter(({ path }) => !path.startsWith('/third_party_sharing'));
    return kinds.filter((kind) => late.some((entry) => entry.host === this.host[kind])).sort();
  }

  mark() {
    return this.front.log.length;
  }

  /** Receipts stored for this site, oldest first. */
  receipts() {
    return this.collector.stored(this.host.site);
  }

  /** Waits until `count` receipts are stored and returns them. */
  async stored(count, limit = 20_000) {
    let found = [];
    await until(
      async () => (found = await this.receipts()).length >= count,
      limit,
      `${count} stored receipts`,
      150,
    ).catch((error) => {
      throw new Error(`${error.message}; there are ${found.length}`);
    });
    return found;
  }

  close = () => {
    for (const host of Object.values(this.host)) this.front.hosts.delete(host);
  };
}
