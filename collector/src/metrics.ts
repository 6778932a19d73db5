/** Counters of this process for Prometheus. Labels are small, fixed sets: never a person, never an address. */
export class Metrics {
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];
  private readonly slower = Array.from({ length: this.buckets.length + 1 }, () => 0);
  private seconds = 0;

  count(name: string, labels = '', by = 1): void {
    let family = this.counts.get(name);
    if (!family) this.counts.set(name, (family = new Map()));
    family.set(labels, (family.get(labels) ?? 0) + by);
  }

  /** Duration of one post, from its last byte to its answer. */
  took(seconds: number): void {
    const place = this.buckets.findIndex((bound) => seconds <= bound);
    const index = place < 0 ? this.buckets.length : place;
    this.slower[index] = (this.slower[index] ?? 0) + 1;
    this.seconds += seconds;
  }

  /** The text that Prometheus reads (exposition format 0.0.4). */
  text(gauges: Readonly<Record<string, number>>): string {
    const lines: string[] = [];
    for (const [name, value] of Object.entries(gauges)) {
      lines.push(`# TYPE assent_${name} gauge`, `assent_${name} ${value}`);
    }
    for (const [name, family] of this.counts) {
      lines.push(`# TYPE assent_${name}_total counter`);
      for (const [labels, value] of family) {
        lines.push(`assent_${name}_total${labels && `{${labels}}`} ${value}`);
      }
    }
    let sum = 0;
    lines.push('# TYPE assent_post_seconds histogram');
    for (const [index, bound] of this.buckets.entries()) {
      sum += this.slower[index] ?? 0;
      lines.push(`assent_post_seconds_bucket{le="${bound}"} ${sum}`);
    }
    sum += this.slower.at(-1) ?? 0;
    lines.push(
      `assent_post_seconds_bucket{le="+Inf"} ${sum}`,
      `assent_post_seconds_sum ${this.seconds}`,
      `assent_post_seconds_count ${sum}`,
    );
    return `${lines.join('\n')}\n`;
  }
}
