import type { Receipt } from '../../src/types.js';
import { Button } from '../Button.js';
import { dateOf } from '../parts/dateOf.js';
import type { ViewProps } from '../Root.js';
import { Details } from './Details.js';
import { download } from './download.js';
import { Sections } from './Sections.js';

/** The visitor's own proof: every decision kept on this device, newest first, to take along. */
export const receipts = async ({ notice, actions }: ViewProps) => {
  const { texts, purposes, versions, policy } = notice;
  const words = texts.preferences;
  const all = await actions.receipts();
  if (!all.length) return <p class="quiet">{words?.noReceipts}</p>;

  const vendors = purposes.flatMap((p) => p.vendors);
  const answers = (receipt: Receipt) =>
    [
      ...purposes
        .map((p) => ({ name: p.name, state: receipt.purposes[p.id]?.state }))
        .filter(({ state }) => state === 'granted' || state === 'denied')
        .map(({ name, state }) => `${name}: ${state === 'granted' ? words?.on : words?.off}`),
      ...(receipt.vendors?.refused ?? []).map(
        (id) => `${vendors.find((v) => v.id === id)?.name ?? id}: ${words?.off}`,
      ),
    ].join(' · ');
  // Without its document nobody can show what an older version said.
  const readable = ({ version }: Receipt['policy']) =>
    [...versions, ...(versions.length ? [] : [policy])].some((v) => v.version === version);

  return (
    <>
      <ul>
        {[...all].reverse().map((r) => (
          <li key={r.id}>
            <bdi>{dateOf(r.at, texts.tag)}</bdi>
            <small>{texts.events?.[r.event as 'granted'] ?? r.event}</small>
            <p>{answers(r)}</p>
            <code>{r.id}</code>
            {r.policy && readable(r.policy) && (
              <Details
                title={words?.asShown}
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
        ))}
      </ul>
      <Button kind="line" action="download" label={words?.download} onClick={() => download(all)} />
    </>
  );
};
