import { fromTag } from '../from-tag.js';
import { gpp, installGppStub, type GppOptions } from '../gpp.js';
import { withAssent } from '../here.js';

installGppStub();
fromTag<GppOptions>((options, global) => withAssent(global, (assent) => gpp(assent, options)));
