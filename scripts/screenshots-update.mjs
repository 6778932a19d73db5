// `npm run screenshots:update`: takes the kept pictures and transcripts anew. Look at what git says.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['tests/browser/run.mjs', 'as kept'], {
  stdio: 'inherit',
  env: { ...process.env, UPDATE: '1', BROWSERS: 'chromium' },
});
process.exit(status ?? 1);
