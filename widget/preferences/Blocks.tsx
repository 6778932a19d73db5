import type { NoticeBlock } from '../../src/types.js';
import { Block } from '../parts/Block.js';
import type { ViewProps } from '../Root.js';

/** What the place demands. The link to the preferences is where it leads. */
export const Blocks = ({ blocks, ...props }: ViewProps & { blocks: readonly NoticeBlock[] }) =>
  blocks.length > 0 ? (
    <div class="box">
      {blocks.map(({ links = [], ...block }) => (
        <Block
          key={block.id}
          block={{ ...block, links: links.filter((link) => link.action !== 'preferences') }}
          {...props}
        />
      ))}
    </div>
  ) : null;
