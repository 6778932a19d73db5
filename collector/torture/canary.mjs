import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';
import { ORIGIN, startCollector } from './process.mjs';
import { makeReceipt } from './receipt.mjs';
import { seeded } from './seeded.mjs';

/** What a request tells of a person besides the receipt. The peer's address is one of loopback's own. */
const PEER = '127.77.13.99';
const CANARIES = [
  PEER,
  '198.51.100.77',
  '2001:db8:77::99',
  'CanaryAgent',
  'canary-path',
  'canary-query',
];
/** As it is, and as somebody might keep it who thinks that he hides it. */
const FORMS = CANARIES.flatMap((text) => [
  text,
  encodeURIComponent(text),
  Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1),
  Buffer.from(text).toString('hex'),
  ...['md5', 'sha1', 'sha256'].flatMap((name) => [
    createHash(name).update(text).digest('hex'),
    createHash(name).update(text).digest('base64url').slice(0, 22),
  ]),
]);
const HEADERS = {
  'x-forwarded-for': '2001:db8:77::99, 198.51.100.77',
  'x-real-ip': '198.51.100.77',
  forwarded: 'for="[2001:db8:77::99]"',
  'user-agent': 'CanaryAgent/9.1',
  referer: `${ORIGIN}/canary-path?canary-query=1`,
  cookie: 'other=canary-query',
};
const [READ, WRITE, ADMIN] = ['read', 'write', 'admin'].map(
  (name) => `a-${name}-token-of-the-owner`,
);
const bearer = (token) => ({ authorization: `Bearer ${token}` });

/**
 * Sends canaries (addresses, user agent, path, query) to every route, right and wrong, and looks for
 * them in every byte that is kept or printed: data folder, SQL files, logs.
 *
 * @param engine `PGlite` or `PostgreSQL`
 * @param plant afterwards stores a canary by a legal way, to show that the scan sees it
 */
export async function canary({ seed, engine = 'PGlite', plant = false }) {
  const data = mkdtempSync(join(tmpdir(), 'assent-torture-'));
  const random = seeded(seed);
  const settings = ['fsync=off', 'logging_collector=on', 'log_statement=all'];
  const postgres = engine === 'PostgreSQL' ? await startPostgres({ settings }) : undefined;
  const folders = { data, ...(postgres ? { sql: postgres.data } : {}) };
  const env = {
    ASSENT_DATA: join(data, 'store'),
    DATABASE_URL: postgres?.url ?? '',
    ASSENT_TRUST_PROXY: '1',
    ASSENT_COOKIE: 'assent',
    ASSENT_RATE: '2/60',
    ASSENT_READ_TOKEN: READ,
    ASSENT_WRITE_TOKEN: WRITE,
    ASSENT_ADMIN_TOKEN: ADMIN,
    ASSENT_PUBLISH_FILE: join(data, 'published.ndjson'),
  };
  let printed = '';
  const run = async (work) => {
    const collector = await startCollector(env);
    try {
      await work(collector.url);
    } finally {
      await collector.stop();
      printed += collector.printed();
    }
  };
  const scan = async (control) => {
    // A stopped server has written its buffers.
    await postgres?.stop();
    const found = findCanaries(folders, printed, control);
    await postgres?.start();
    return found;
  };
  try {
    let codes;
    let control = '';
    await run(async (url) => {
      ({ codes, control } = await visit(url, random));
    });
    const clean = await scan(control);
    let planted = 0;
    if (plant) {
      const evidence = {
        channel: 'paper',
        reference: 'CanaryAgent/9.1',
        at: new Date().toISOString(),
      };
      const line = JSON.stringify(makeReceipt(random, 0, { method: 'import', evidence }));
      await run(async (url) => {
        await ask(url, 'POST', '/v1/imports', bearer(WRITE), line);
        await ask(url, 'GET', '/v1/receipts', bearer(READ));
      });
      const seen = (await scan(control)).places;
      planted = ['journal', 'sql'].filter((part) =>
        seen.some((place) => place.includes(part)),
      ).length;
    }
    const { places, bytes, files, held } = clean;
    const answered = Object.entries(codes).map(([code, count]) => `${code} ${count} times`);
    const kinds = ['200', '204', '400', '401', '403', '404', '405', '413', '415', '429'];
    const unseen = kinds.filter((code) => !codes[code]);
    return {
      ok: !places.length && !unseen.length && files > 20 && held === 2 && (!plant || planted === 2),
      goals: { 'canary bytes': [places.length, 'exactly', 0] },
      figures: {
        engine,
        'canary bytes': places.length,
        ...(places.length ? { found: places.slice(0, 10).join('; ') } : {}),
        'a receipt of its own found, of journal and SQL': held,
        'files scanned': files,
        'bytes scanned': bytes,
        ...(plant ? { 'planted ones found, of 2': planted } : {}),
        answers: answered.join(', '),
        ...(unseen.length ? { 'answers that never came': unseen.join(', ') } : {}),
      },
    };
  } finally {
    await postgres?.remove();
    rmSync(data, { recursive: true, force: true });
  }
}

/** Every route, asked rightly and wrongly, always with canaries. @returns how often each code came */
async function visit(url, random) {
  const codes = {};
  const go = async (...given) => {
    const answer = await ask(url, ...given);
    codes[answer.status] = (codes[answer.status] ?? 0) + 1;
    return answer;
  };
  const page = { origin: ORIGIN, 'content-type': 'text/plain' };
  const envelope = (receipts, more) =>
    JSON.stringify({ sent: new Date().toISOString(), receipts, ...more });
  const post = (body, headers) =>
    go('POST', '/v1/receipts?canary-query=1', { ...page, ...headers }, body);
  const sent = makeReceipt(random);
  await post(envelope([sent], { notices: [{ v: 1, canary: 'canary-query' }] }));
  // Conflict and quarantine, duplicates, what is no receipt, what is refused.
  await post(envelope([{ ...sent, event: 'refused' }, sent]));
  await post(
    envelope([
      { ...makeReceipt(random), ip: PEER },
      { 'canary-path': 'CanaryAgent' },
      'canary-query',
    ]),
  );
  await post(envelope([makeReceipt(random)], { userAgent: 'CanaryAgent' }));
  for (const body of ['canary-query', `["${'canary-path'.repeat(7_000)}"]`, '', '{"canary-query"'])
    await post(body);
  await post(envelope([makeReceipt(random)]), { 'content-type': 'text/canary-path' });
  await post(envelope([makeReceipt(random)]), { origin: 'https://canary-path.example' });
  await post('{}', { origin: 'canary-query' });
  // What is kept: the scan has to find it in the journal and in SQL.
  const kept = makeReceipt(random);
  await post(envelope([kept]));
  // A form, and a consent given elsewhere.
  const form = { id: 'newsletter', purposes: ['analytics'], items: ['email'] };
  await post(envelope([makeReceipt(random, 0, { form })]));
  const evidence = { channel: 'paper', reference: 'scan-1', at: new Date().toISOString() };
  const line = JSON.stringify(makeReceipt(random, 0, { method: 'import', evidence }));
  await go(
    'POST',
    '/v1/imports?canary-query=1',
    bearer(WRITE),
    `${line}\ncanary-query\n{"CanaryAgent":1}`,
  );
  await go('POST', '/v1/imports', bearer('CanaryAgent-is-no-token'), line);
  const asked = { name: 'assent', value: record(), expires: Date.now() + 86_400_000 };
  const same = { ...page, 'sec-fetch-site': 'same-origin' };
  await go('POST', '/v1/cookie?canary-query=1', same, JSON.stringify(asked));
  await go('POST', '/v1/cookie', same, JSON.stringify({ ...asked, value: 'canary-query' }));
  for (const path of ['/v1/erasures', '/v1/expiry', '/v1/roots']) {
    for (const token of [ADMIN, 'CanaryAgent-is-no-token'])
      await go('POST', `${path}?canary-query=1`, bearer(token), '{"canary-path":1}');
  }
  await go('POST', '/v1/erasures', bearer(ADMIN), JSON.stringify({ id: sent.id }));
  const reads = [
    '/',
    '/overview',
    '/verify',
    '/receipts/canary-path',
    `/receipts/${sent.id}`,
    '/style.css',
    '/icon.svg',
    '/v1/receipts',
    `/v1/receipts/${sent.id}`,
    '/v1/receipts/canary-path',
    `/v1/receipts/${sent.id}/proof`,
    `/v1/subjects/${sent.subject}`,
    '/v1/subjects/canary-path',
    '/v1/notices/canary-path',
    '/v1/quarantine',
    '/v1/export',
    '/v1/export?format=csv',
    '/v1/export?format=canary-query',
    '/v1/access',
    '/v1/access?subject=canary-query',
    '/v1/roots',
    '/v1/key',
    '/v1/consistency?from=canary-query&to=1',
    '/v1/verify',
    '/v1/stats',
    '/metrics',
    '/v1/collector',
    '/health',
    '/healthz',
    '/canary-path',
    '/v1/canary-path',
    '/%63anary-path/..%2f',
  ];
  for (const path of reads) {
    const query = `${path}${path.includes('?') ? '&' : '?'}canary-query=CanaryAgent`;
    // The limit of the address counts these two ways in; the first reads have to pass it.
    await go('GET', query, bearer(READ));
    await go('GET', path, bearer(READ));
    await go('GET', path, bearer('CanaryAgent-is-no-token'));
    await go('HEAD', path, { ...bearer(READ), origin: ORIGIN });
    await go('DELETE', path);
    await go('OPTIONS', path, { origin: ORIGIN });
  }
  for (let n = 0; n < 100 && !codes[429]; n += 1) await post(envelope([makeReceipt(random)]));
  await garbage(url, 'GET canary-path HTTP/1.1\r\nHost: canary query\r\n\r\n');
  await garbage(url, 'CanaryAgent canary-query\r\n\r\n');
  return { codes, control: kept.subject };
}

function ask(url, method, path, headers = {}, body) {
  return new Promise((resolve, reject) => {
    const options = { method, localAddress: PEER, headers: { ...HEADERS, ...headers } };
    const outgoing = request(`${url}${path}`, options, (incoming) => {
      incoming.resume();
      incoming.on('end', () => resolve({ status: incoming.statusCode }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** No HTTP at all. */
function garbage(url, text) {
  const { port, hostname } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ port: Number(port), host: hostname, localAddress: PEER }, () =>
      socket.end(text),
    );
    socket.on('error', resolve);
    socket.on('close', resolve);
    socket.resume();
  });
}

/** A record as a page writes it: see `src/cookie/record-form.ts`. */
function record() {
  const at = Date.now().toString(36);
  const text = `2|1a2b|zzzzz|${at}|DE|eu-eea|option|accept_all|eu-addendum|privacy/2025.03/2025-03-04|s_${'a'.repeat(22)}|1||analytics:1|`;
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return `${text}|${(hash >>> 0).toString(36)}`;
}

function findCanaries(folders, printed, control) {
  const places = [];
  let bytes = 0;
  let files = 0;
  const holders = new Set();
  const look = (name, content) => {
    bytes += content.length;
    files += 1;
    const part = ['journal', 'sql'].find((one) => name.includes(one));
    if (part && content.includes(control)) holders.add(part);
    for (const form of FORMS) if (content.includes(form)) places.push(`${form} in ${name}`);
  };
  for (const [part, folder] of Object.entries(folders)) {
    for (const path of filesUnder(folder)) look(path.replace(folder, part), readFileSync(path));
  }
  look('what was printed', Buffer.from(printed));
  return { places, bytes, files, held: holders.size };
}

function filesUnder(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const what = statSync(path);
    return what.isDirectory() ? filesUnder(path) : what.isFile() ? [path] : [];
  });
}
