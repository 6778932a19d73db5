import type { KeyObject } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appendLine } from '../files/append-line.js';
import type { Held } from '../intake/held.js';
import type { Journal } from '../journal/journal.js';
import { walkJournal } from '../journal/walk.js';
import type { Log } from '../log.js';
import type { Publish } from '../options.js';
import { FileNodes } from './file-nodes.js';
import { readHeads, readKeys, signHead } from './head.js';
import type { Head } from './head.js';
import { publishHead } from './publish.js';
import { signingKey } from './signing-key.js';
import { Frontier, addLeaf, consistencyPath, inclusionPath, rootOf } from './tree.js';

/** Everything that shows, without this collector, that a line is under a signed root. */
export interface Proof {
  v: 1;
  /** Content hash, time and kind of the line, and the chain hash before it: they give `line`. */
  hash: string;
  t: string;
  kind: string;
  previous: string;
  /** Chain hash of the line: the leaf. */
  line: string;
  index: number;
  path: string[];
  root: Head;
}

const HOUR = 3_600_000;
/** Visitors that may wait for a walk of the journal at once. */
const MOST_ASKING = 8;

/** Signs the root of the journal once a day and answers proofs against it. */
export class Notary {
  /** All public keys that signed roots here, PEM. */
  publicKeys = '';
  /** Publications that failed since the start. */
  failed = 0;
  private turn: Promise<unknown> = Promise.resolve();
  private walks: Promise<unknown> = Promise.resolve();
  private asking = 0;
  private timer: NodeJS.Timeout | undefined;

  private constructor(
    private readonly directory: string,
    private readonly folder: string,
    private readonly name: string,
    private readonly journal: Journal,
    private readonly held: Pick<Held, 'look'>,
    private readonly publish: Publish,
    private readonly nodes: FileNodes,
    private readonly key: KeyObject,
    readonly heads: Head[],
    private readonly log: Log,
  ) {}

  /** @throws when the key or the list of roots in `folder` was changed */
  static async open(
    directory: string,
    folder: string,
    name: string,
    journal: Journal,
    held: Pick<Held, 'look'>,
    publish: Publish,
    log: Log,
  ): Promise<Notary> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const key = await signingKey(folder);
    const text = await readFile(join(folder, 'roots.ndjson'), 'utf8').catch(() => '');
    const publicKeys = await readFile(join(folder, 'public.pem'), 'utf8');
    const heads = readHeads(text.slice(0, text.lastIndexOf('\n') + 1), readKeys(publicKeys));
    const nodes = new FileNodes(folder);
    const notary = new Notary(
      directory,
      folder,
      name,
      journal,
      held,
      publish,
      nodes,
      key,
      heads,
      log,
    );
    notary.publicKeys = publicKeys;
    return notary;
  }

  /** Signs today's root when there is none yet, now and from now on. */
  start(): void {
    const look = () => {
      // An empty journal has nothing to sign.
      if (!this.journal.lines) return;
      if (this.heads.at(-1)?.day === new Date().toISOString().slice(0, 10)) return;
      void this.sign().catch((error: unknown) =>
        this.log('error', `The day's root could not be signed: ${(error as Error).message}`),
      );
    };
    look();
    this.timer = setInterval(look, HOUR);
    this.timer.unref();
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.turn;
    this.nodes.close();
  }

  /** Signs the root of what is in the journal now, keeps it and publishes it. */
  sign(): Promise<Head> {
    const run = this.turn.then(async () => {
      const lines = await this.grow();
      const at = new Date().toISOString();
      const head = signHead(
        {
          v: 1,
          journal: this.name,
          day: at.slice(0, 10),
          at,
          lines: lines.count,
          head: lines.head,
          root: lines.root,
        },
        this.key,
      );
      await appendLine(join(this.folder, 'roots.ndjson'), JSON.stringify(head));
      this.heads.push(head);
      await publishHead(head, this.publish).catch((error: unknown) => {
        this.failed += 1;
        this.log('error', `The root was not published: ${(error as Error).message}`);
      });
      return head;
    });
    this.turn = run.catch(() => undefined);
    return run;
  }

  /** Proof of one line against the newest root that covers it, or nothing. */
  async prove(id: string): Promise<Proof | undefined> {
    const head = this.heads.at(-1);
    if (!head) return undefined;
    let index = 0;
    let previous: string | undefined;
    const text = `"id":"${id}"`;
    for await (const { line, position } of walkJournal(
      this.directory,
      undefined,
      this.journal.end,
    )) {
      if (index >= head.lines) return undefined;
      if (line && /[rx]/.test(line.kind) && line.body.includes(text) && ownId(line) === id) {
        return {
          v: 1,
          hash: line.hash,
          t: line.t,
          kind: line.gone?.kind ?? line.kind,
          previous: previous ?? 'A'.repeat(43),
          line: line.h,
          index,
          path: inclusionPath(this.nodes, index, head.lines),
          root: head,
        };
      }
      previous = position.head;
      index += 1;
    }
    return undefined;
  }

  /**
   * The same for whoever names the content as well, which nobody's token guards: so a receipt that is
   * not held costs no walk, and only a few walks wait for one another.
   */
  async proveHeld(id: string, hash: string): Promise<Proof | 'other' | 'busy' | undefined> {
    const found = this.held.look(id, hash);
    if (found === 'new') return undefined;
    if (found === 'other') return 'other';
    if (this.asking >= MOST_ASKING) return 'busy';
    this.asking += 1;
    const run = this.walks.then(() => this.prove(id));
    this.walks = run.catch(() => undefined);
    const proof = await run.finally(() => (this.asking -= 1));
    // Memory knows 64 bits of the hash.
    return proof && proof.hash !== hash ? 'other' : proof;
  }

  /** Shows that the root over `to` lines continues the one over `from`. */
  consistency(from: number, to: number): { from: Head; to: Head; path: string[] } | undefined {
    const [first, second] = [from, to].map((lines) =>
      this.heads.findLast((head) => head.lines === lines),
    );
    if (!first || !second || from > to) return undefined;
    return { from: first, to: second, path: consistencyPath(this.nodes, from, to) };
  }

  /**
   * Adds the lines that came since the last root to the tree. The root is that of the lines themselves:
   * the files are not synced, so that a machine without power may leave anything in them.
   */
  private async grow(
    known = this.heads.at(-1)?.lines ?? 0,
  ): Promise<{ count: number; head: string; root: string }> {
    const from = this.nodes.cut(known) ? known : 0;
    if (!from) this.nodes.cut(0);
    const sound = new Frontier();
    let count = 0;
    let head = 'A'.repeat(43);
    for await (const { position, torn, damage } of walkJournal(
      this.directory,
      undefined,
      this.journal.end,
    )) {
      if (torn !== undefined) continue;
      if (damage) {
        throw new Error(
          `line ${damage.line} of ${damage.segment}.ndjson ${damage.why}; a damaged journal is not signed`,
        );
      }
      head = position.head;
      addLeaf(sound, count, head);
      if (count >= from) addLeaf(this.nodes, count, head);
      count += 1;
    }
    const root = rootOf(sound, count);
    if (rootOf(this.nodes, count) === root) return { count, head, root };
    if (!from) throw new Error('the tree does not hold what was written to it');
    return this.grow(0);
  }
}

function ownId({ body, gone }: { body: string; gone?: { id: string } }): string {
  return gone?.id ?? (JSON.parse(body) as { id: string }).id;
}
