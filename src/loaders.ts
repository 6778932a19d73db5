import type { DocumentRef, PolicySection, Texts, Widget } from './types.js';
import type { Withdrawal } from './gate/vendors.js';
import type { Core, Session } from './session.js';
import type { ReceiptDesk, DeskOptions } from './receipts/desk.js';

/**
 * Parts that most page views never need, loaded when they do. The script tag loads them by
 * address beside itself; in an npm build the site's own bundler makes the chunks.
 */
export interface Loaders {
  session(): Promise<{ openSession(core: Core): Session | Promise<Session> }>;
  widget(): Promise<Widget>;
  locale(name: string): Promise<{ texts: Texts }>;
  receipts(): Promise<{ openDesk(options: DeskOptions): ReceiptDesk }>;
  withdrawal(): Promise<Withdrawal>;
  policy(): Promise<{
    policySections(documents: readonly DocumentRef[], language: string): PolicySection[];
  }>;
  diagnosis(): Promise<typeof import('./diagnosis.js')>;
}
