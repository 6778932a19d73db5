import type { Assent, Config, InitOptions, MoreTexts, RightsTexts, Texts } from './types.js';
import { createAssent } from './assent.js';
import type { Loaders } from './loaders.js';
import type { Block } from './notice/blocks/parts/context.js';
import { onlyOne } from './only-one.js';
import type { VendorModule } from './vendors/vendor.js';

const loaders: Loaders = {
  session: () => import('./session.js'),
  widget: () => import('../widget/index.js'),
  locale: (language) => import(`../widget/locales/${language}.js`) as Promise<{ texts: Texts }>,
  more: (language) =>
    import(`../widget/locales/more/${language}.js`) as Promise<{ more: MoreTexts }>,
  rights: (language) =>
    import(`../widget/locales/rights/${language}.js`) as Promise<{ rights: RightsTexts }>,
  vendor: (id) => import(`./vendors/${id}.js`) as Promise<{ vendor: VendorModule }>,
  receipts: () => import('./receipts/index.js'),
  lasting: () => import('./decisions/lasting.js'),
  withdrawal: () => import('./gate/withdrawal.js'),
  policy: () => import('./policy/index.js'),
  versions: () => import('./versions.js'),
  zones: () => import('./region/zones.js'),
  block: (id) => import(`./notice/blocks/${id}.js`) as Promise<Block>,
  embeds: () => import('./gate/embeds.js'),
  forms: () => import('./forms/index.js'),
  formView: () => import('../widget/forms/index.js'),
  diagnosis: () => import('./diagnosis.js'),
  plain: () => import('./notice/plain.js'),
};

/**
 * Starts Assent on this page. Call it as early as possible, before any tag that it gates; a second
 * call gets what the first one made.
 * A wrong configuration throws nothing: it is described on the console and by the `error` event,
 * and everything stays closed.
 */
export const init = (config: Config, { nonce, mount }: InitOptions = {}): Assent =>
  onlyOne(() => createAssent(config, { ...loaders, mount }, nonce));

export { createAssent } from './assent.js';
export type { Loaders } from './loaders.js';
export { version } from './version.js';
export type * from './types.js';
