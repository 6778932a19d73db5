import { Button } from '../Button.js';
import { dateOf } from '../parts/dateOf.js';
import type { ViewProps } from '../Root.js';
import { nameOf } from './nameOf.js';

/**
 * Accepting or acknowledging a policy where an addendum asks for it (US, Singapore): apart from every
 * switch, and it moves none (S8).
 */
export const Acknowledgements = ({ notice: { texts, acknowledgements }, actions }: ViewProps) => {
  if (!acknowledgements.length) return null;
  const words = texts.acknowledge;
  return (
    <section class="box" data-focus="/confirm" aria-label={words?.title}>
      {acknowledgements.map(({ kind, document, clause, version, done }) => (
        <div class="row" key={clause}>
          <b>
            {nameOf({ id: document, version, effective: '' }, texts)}
            <small>
              <bdi>{version}</bdi>
            </small>
          </b>
          {done ? (
            <p>{words?.done.replace('{date}', () => dateOf(done, texts.tag))}</p>
          ) : (
            <>
              <p class="quiet">{words?.apart}</p>
              <Button
                kind="line"
                action="acknowledge"
                label={words?.[kind]}
                onClick={() => actions.acknowledge(document)}
              />
            </>
          )}
        </div>
      ))}
    </section>
  );
};
