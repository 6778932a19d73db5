import type { NoticeBlock } from '../../src/types.js';
import { Button } from '../Button.js';
import { Link } from '../Link.js';
import { OptOutIcon } from '../OptOutIcon.js';
import type { ViewProps } from '../Root.js';
import { Summary } from './Summary.js';
import { Table } from './Table.js';

interface BlockProps extends ViewProps {
  block: NoticeBlock;
  /** Closed until the visitor opens it. What has a table always is. */
  folded?: boolean;
}

/** A piece that the place demands: statements, facts, a table, ways out. */
export const Block = ({ block, folded, notice, actions }: BlockProps) => {
  const { id, lang, title, strong, text, facts, table, links } = block;
  const inside = (
    <>
      {text?.map((line) => (
        <p>{line}</p>
      ))}
      {facts && (
        <dl>
          {facts.map(([term, said]) => (
            <div>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
      {table && <Table {...table} />}
      {links?.map(({ text, href, action, focus, purposes }) =>
        href ? (
          <Link to={href} text={text} />
        ) : (
          <Button
            kind="line"
            action={`block-${action}`}
            label={text}
            icon={notice.labels && <OptOutIcon />}
            onClick={() => {
              if (action === 'preferences') actions.openPreferences(focus);
              else if (purposes) actions.save(Object.fromEntries(purposes.map((p) => [p, false])));
              else actions.rejectAll();
            }}
          />
        ),
      )}
    </>
  );
  const about = {
    class: `row block ${strong ? 'strong' : ''}`,
    'data-block': id,
    lang,
    ...(lang ? { dir: 'ltr' as const } : {}),
  };
  return folded || facts || table ? (
    <details {...about}>
      <Summary title={title} />
      {inside}
    </details>
  ) : (
    <section {...about}>
      <b>{title}</b>
      {inside}
    </section>
  );
};
