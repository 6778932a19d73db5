import { Component } from 'preact';
import type { Receipt, ReceiptCheck, RightsTexts } from '../../src/types.js';
import { Button } from '../Button.js';
import { dateOf } from '../parts/dateOf.js';
import type { ViewProps } from '../Root.js';
import { answersOf } from './answersOf.js';
import { Asking } from './Asking.js';
import { Entry } from './Entry.js';
import { pageOf } from './pageOf.js';
import { save } from './save.js';
import { styles } from './styles.js';

interface HistoryProps extends ViewProps {
  receipts: readonly Receipt[];
  words: RightsTexts;
}

interface HistoryState {
  receipts: readonly Receipt[];
  check?: ReceiptCheck;
}

const sheets = new WeakSet<ShadowRoot>();

/** The visitor's own proof (S42): every decision kept on this device, newest first, and what to ask for. */
export class History extends Component<HistoryProps, HistoryState> {
  override state: HistoryState = { receipts: this.props.receipts };

  dress = (element: HTMLElement | null) => {
    const root = element?.getRootNode();
    if (!(root instanceof ShadowRoot) || sheets.has(root)) return;
    sheets.add(root);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };

  /** Does it, and shows what the device holds then. */
  after = async (step: unknown) => {
    await step;
    this.setState({ receipts: await this.props.actions.receipts() });
  };

  eventOf = ({ event, request }: Receipt): string => {
    const { rights } = this.props.words;
    if (request && request.state !== 'open') return rights.resume;
    const words: Record<string, string> = { ...this.props.notice.texts.events, ...rights.events };
    return words[event] ?? event;
  };

  page = () => {
    const { texts, purposes } = this.props.notice;
    return pageOf(
      texts.preferences?.receipts ?? '',
      location.hostname,
      texts.tag,
      texts.dir,
      this.state.receipts.toReversed().map((receipt) => ({
        date: dateOf(receipt.at, texts.tag),
        event: this.eventOf(receipt),
        answers: answersOf(receipt, purposes, texts.preferences),
        json: JSON.stringify(receipt, null, 2),
      })),
    );
  };

  override render() {
    const { notice, actions, words } = this.props;
    const { rights } = words;
    const { receipts, check } = this.state;
    const { texts, purposes } = notice;
    const last = receipts.findLast(({ request }) => request);
    const open = last?.request?.state === 'open' ? last : undefined;
    // As the device knows it now: the notice is that of the opening.
    const now = receipts.at(-1)?.purposes;
    const given = purposes.filter((p) => !p.locked && now?.[p.id]?.state === 'granted');
    return (
      <div ref={this.dress}>
        {receipts.length ? (
          <ul>
            {receipts.toReversed().map((receipt) => (
              <Entry
                key={receipt.id}
                notice={notice}
                actions={actions}
                receipt={receipt}
                words={rights}
                event={this.eventOf(receipt)}
              />
            ))}
          </ul>
        ) : (
          <p class="quiet">{texts.preferences?.noReceipts}</p>
        )}
        {receipts.length > 0 && (
          <div class="acts">
            <Button
              action="download"
              label={texts.preferences?.download}
              onClick={() => save(JSON.stringify(receipts, null, 2), 'json')}
            />
            <Button action="page" label={rights.page} onClick={() => save(this.page(), 'html')} />
            <Button
              action="verify"
              label={rights.verify}
              onClick={() => void actions.verify().then((found) => this.setState({ check: found }))}
            />
          </div>
        )}
        {check && (
          <p class="note" role="status">
            {check.intact && check.archive !== 'differs'
              ? rights.intact
              : rights.broken.replace('{id}', () => check.broken?.id ?? receipts.at(-1)?.id ?? '')}
            {check.archive.startsWith('un') && ` ${rights.unsigned}`}
          </p>
        )}
        {given.map((p) => (
          <div class="head" key={p.id}>
            <b>{p.name}</b>
            <Button
              action="withdraw"
              label={rights.withdraw}
              onClick={() => void this.after(actions.withdraw(p.id))}
            />
          </div>
        ))}
        <Asking
          words={rights}
          tag={texts.tag}
          open={open}
          onAsk={(kind) => void this.after(actions.request(kind))}
          onResume={() => void this.after(actions.closeRequest())}
        />
      </div>
    );
  }
}
