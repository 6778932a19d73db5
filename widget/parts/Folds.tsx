import type { ViewProps } from '../Root.js';
import { Block } from './Block.js';
import { Diff } from './Diff.js';
import { Summary } from './Summary.js';

/** In the first layer, before the two answers and closed: why it is asked again, what must be told. */
export const Folds = (props: ViewProps) => {
  const { texts, widened, blocks, purposes } = props.notice;
  const open = purposes.filter((p) => p.open).map((p) => p.id);
  // What narrowed or was reworded is no reason to ask.
  const reasons = widened.filter((c) => c.effect === 'widened');
  const ours = reasons.filter((c) => c.purposes.some((id) => open.includes(id)));
  const because = ours[0] ? ours : reasons;
  const areas = [...new Set(because.map((c) => texts.changes?.areas[c.area] ?? c.area))];
  const first = blocks.filter((block) => block.first);
  if (!because[0] && !first[0]) return null;
  return (
    <div class="box">
      {because[0] && (
        <details class="row" data-block="again">
          <Summary title={texts.changes?.again} hint={areas.join(' · ')} />
          <Diff changes={because} notice={props.notice} />
        </details>
      )}
      {first.map((block) => (
        <Block key={block.id} block={block} folded {...props} />
      ))}
    </div>
  );
};
