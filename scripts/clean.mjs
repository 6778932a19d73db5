// A file of an earlier build would be served, measured and published as if it belonged to this one.
import { rmSync } from 'node:fs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
