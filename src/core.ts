import type { Assent, Change, Config, NoticeActions, Snapshot, WaitingEmbed } from './types.js';
import type { fingerprint } from './decisions/fingerprint.js';
import type { DecisionRecord, parseRecord, Standing } from './decisions/record.js';
import type { Emitter } from './events.js';
import type { Loaders } from './loaders.js';
import type { PageHints } from './region/hints.js';
import type { finishFirstAnswer, FirstLayer } from './session/first-answer.js';

/** What the core hands over. The session answers only through `settle`. */
export interface Core {
  config: Config;
  hints: PageHints;
  gpc: boolean;
  key: string;
  loaders: Loaders;
  events: Emitter;
  /** The newest record on the device. */
  read(): DecisionRecord | undefined;
  /** Takes over a standing and applies the gate. Resolves when all that must stop has stopped. */
  settle(standing: Standing, change?: Change): Promise<void>;
  /** Reloads the page if something runs that cannot be stopped otherwise. True: ask the visitor. */
  leave(): boolean;
  has(id: string): boolean;
  /** Embedded content of the page that waits for a yes. */
  embeds(): readonly WaitingEmbed[];
  /** Lets one of them through on this page, without a decision. */
  showOnce(element: Element): void;
  snapshot(): Snapshot;
  fail(message: string): void;
  /** In a site's own build: the session, and what reads and sums a record. */
  open?: () => Promise<Session>;
  /** A standing is settled; and the session, where it was asked for. */
  state?: () => readonly [begun: boolean, session: Promise<Session> | undefined];
  parse?: typeof parseRecord;
  sum?: typeof fingerprint;
  /** The first layer that came ahead of the session, and what makes the receipt of its answer. */
  first?: FirstLayer;
  finish?: typeof finishFirstAnswer;
}

export interface Session {
  api: Omit<Assent, 'version' | 'ready' | 'has' | 'status' | 'why' | 'get' | 'when' | 'on'>;
  /** A control in the page was pressed; or is about to be. */
  act(action: string, pressed: boolean): void;
  /** Another tab answered. */
  adopt(record: DecisionRecord | undefined): void;
  /** Embedded content waits, and gets something in its place; or a form asks for a consent. */
  embeds(): void;
  /** What the visitor can do with the first layer that came ahead. */
  actions: NoticeActions;
}
