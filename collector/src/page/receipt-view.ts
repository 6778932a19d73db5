import type { Stored } from '../sql/lookup.js';

/** The parts of a stored receipt that the pages show. The schema held when it was taken in. */
export interface ReceiptView {
  id: string;
  subject: string;
  seq: number;
  kind?: string;
  actor?: string;
  site: string;
  at: string;
  event: string;
  method: string;
  layer: string;
  region: { code: string; regime: string; by: string; residence?: string; service?: string };
  lang: string;
  policy: DocumentView;
  addenda: readonly DocumentView[];
  notice: { hash: string; version: string; variant?: string };
  purposes: Readonly<Record<string, { state: string; basis: string }>>;
  vendors: { refused?: readonly string[] };
  request?: { kind: string; state: string; of?: string; about?: string };
  form?: FormView;
  evidence?: { channel: string; reference?: string; at: string };
  acknowledged?: { kind: string; document: string; clause: string; version: string };
  left?: readonly string[];
  signals: { gpc?: boolean; dnt?: boolean };
  expires?: string;
  prev: { id: string; hash: string } | null;
  sdk: string;
}

export interface FormView {
  id: string;
  purposes: readonly string[];
  items: readonly string[];
  channels?: readonly string[];
  confirm?: string;
  of?: string;
  due?: string;
}

export interface DocumentView {
  id: string;
  version: string;
  effective: string;
}

export function readReceipt({ body }: Stored): ReceiptView {
  return JSON.parse(body) as ReceiptView;
}
