const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** Prints one line per result while the run goes on, and keeps the count. */
export class Results {
  passed = 0;
  failures = [];

  pass(engine, name, ms) {
    this.passed += 1;
    console.log(`  ok   ${engine.padEnd(8)} ${name} (${seconds(ms)})`);
  }

  fail(engine, name, error, ms, lines = []) {
    this.failures.push({ engine, name, error });
    console.log(`  FAIL ${engine.padEnd(8)} ${name} (${seconds(ms)})`);
    console.log(String(error?.stack ?? error).replace(/^/gm, '         '));
    for (const line of lines) console.log(`         console: ${line.slice(0, 300)}`);
  }

  /** Every failure once more at the end, where it is looked for. */
  summary() {
    if (this.failures.length > 0) console.log('\nFailed:');
    for (const { engine, name, error } of this.failures)
      console.log(`  ${engine}: ${name}\n      ${String(error?.message ?? error).split('\n')[0]}`);
  }
}
