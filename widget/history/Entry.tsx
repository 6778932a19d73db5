import type { Receipt, RightsTexts } from '../../src/types.js';
import { Button } from '../Button.js';
import { dateOf } from '../parts/dateOf.js';
import { Details } from '../preferences/Details.js';
import { Sections } from '../reading/Sections.js';
import type { ViewProps } from '../Root.js';
import { answersOf } from './answersOf.js';
import { Copy } from './Copy.js';

interface EntryProps extends ViewProps {
  receipt: Receipt;
  words: RightsTexts['rights'];
  event: string;
  /** Somebody asked for its correction, and it was answered. */
  corrected: boolean;
  /** Asks for its correction: it stays, and another one says so (S42). */
  onCorrect: (() => void) | false;
}

/** One receipt: when, what happened, what was answered, and the proof itself to look at. */
export const Entry = (props: EntryProps) => {
  const { receipt: r, notice, actions, words, event, corrected, onCorrect } = props;
  const { texts, purposes, versions, policy } = notice;
  // Without its document nobody can show what an older version said.
  const readable = [...versions, ...(versions.length ? [] : [policy])].some(
    ({ version }) => version === r.policy?.version,
  );
  const json = JSON.stringify(r, null, 2);
  return (
    <li>
      <bdi>{dateOf(r.at, texts.tag)}</bdi>
      <small>{event}</small>
      {corrected && <small>{words.events.corrected}</small>}
      <p>{answersOf(r, purposes, texts.preferences).join(' · ')}</p>
      <Details
        title={<code>{r.id}</code>}
        draw={async () => (
          <>
            <pre>{json}</pre>
            <Copy text={json} words={words} />
            {onCorrect && (
              <Button kind="link" action="correct-this" label={words.correct} onClick={onCorrect} />
            )}
          </>
        )}
      />
      {readable && (
        <Details
          title={texts.preferences?.asShown}
          hint={<bdi>{`${r.policy.version} · ${r.lang}`}</bdi>}
          draw={async () => (
            <Sections
              sections={await actions.policyText(r.policy.version, r.lang)}
              texts={texts}
              lang={r.lang}
            />
          )}
        />
      )}
    </li>
  );
};
