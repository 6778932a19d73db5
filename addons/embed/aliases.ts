import { aliases } from '../aliases.js';
import { fromTag } from '../from-tag.js';

fromTag(aliases);
