import type { Receipt } from '../../src/types.js';
import { Button } from '../Button.js';
import { dateOf } from '../dateOf.js';
import type { ViewProps } from '../Root.js';
import { download } from './download.js';

/** The visitor's own proof: every decision kept on this device, newest first, to take along. */
export const receipts = async ({ notice: { texts, purposes }, actions }: ViewProps) => {
  const words = texts.preferences;
  const all = await actions.receipts();
  if (!all.length) return <p class="quiet">{words?.noReceipts}</p>;

  const answers = (receipt: Receipt) =>
    purposes
      .map((p) => ({ name: p.name, state: receipt.purposes[p.id]?.state }))
      .filter(({ state }) => state === 'granted' || state === 'denied')
      .map(({ name, state }) => `${name}: ${state === 'granted' ? words?.on : words?.off}`)
      .join(' · ');

  return (
    <>
      <ul>
        {[...all].reverse().map((r) => (
          <li key={r.id}>
            <bdi>{dateOf(r.at, texts.tag)}</bdi> <small>{r.event}</small>
            <p>{answers(r)}</p>
            <code>{r.id}</code>
          </li>
        ))}
      </ul>
      <Button kind="line" action="download" label={words?.download} onClick={() => download(all)} />
    </>
  );
};
