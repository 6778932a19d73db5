import type {
  DocumentRef,
  FormView,
  MoreTexts,
  PolicySection,
  RightsTexts,
  Texts,
  Widget,
} from './types.js';
import type { Withdrawal } from './gate/vendors.js';
import type { Block } from './notice/blocks/parts/context.js';
import type { VendorModule } from './vendors/vendor.js';
import type { Core, Session } from './core.js';

/**
 * Parts that most page views never need, loaded when they do. The script tag loads them by
 * address beside itself; in an npm build the site's own bundler makes the chunks.
 */
export interface Loaders {
  session(): Promise<{ openSession(core: Core): Session | Promise<Session> }>;
  widget(): Promise<Widget>;
  /** The owner's own way of drawing the notice; no widget is loaded for it then. */
  mount?: Widget['mount'] | undefined;
  locale(name: string): Promise<{ texts: Texts }>;
  /** Words beyond the plain first layer. */
  more(name: string): Promise<{ more: MoreTexts }>;
  /** Words of forms and of what visitors may ask for. */
  rights(name: string): Promise<{ rights: RightsTexts }>;
  /** One of `src/vendors/ids.ts`. */
  vendor(id: string): Promise<{ vendor: VendorModule }>;
  /** Only where a server of the site writes the record's cookie once more. */
  lasting(): Promise<typeof import('./decisions/lasting.js')>;
  receipts(): Promise<Pick<typeof import('./receipts/index.js'), 'Outbox'>>;
  withdrawal(): Promise<Withdrawal>;
  policy(): Promise<{
    policySections(documents: readonly DocumentRef[], language: string): PolicySection[];
  }>;
  /** What only a site with its policy as data needs. */
  versions(): Promise<typeof import('./versions.js')>;
  /** Countries by time zone, for owners who trust such a guess. */
  zones(): Promise<typeof import('./region/zones.js')>;
  /** One of the tables and statements that some places demand. */
  block(id: string): Promise<Block>;
  /** Everything marked in the page that is no script. */
  embeds(): Promise<typeof import('./gate/embeds.js')>;
  /** Consents in forms, and what draws them. */
  forms(): Promise<typeof import('./forms/index.js')>;
  formView(): Promise<{ view: FormView }>;
  diagnosis(): Promise<typeof import('./diagnosis.js')>;
  /** What stands in where the widget cannot be had. */
  plain(): Promise<typeof import('./notice/plain.js')>;
}
