import { Component } from 'preact';
import type { NoticeActions, Receipt, ReceiptCheck, RightsTexts } from '../../src/types.js';
import { Button } from '../Button.js';
import { dateOf } from '../parts/dateOf.js';
import type { ViewProps } from '../Root.js';
import { answersOf } from './answersOf.js';
import { Asks } from './Asks.js';
import { Entry } from './Entry.js';
import { Forget } from './Forget.js';
import { openRequest } from './openRequest.js';
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
  /** The visitor deleted them just now. */
  forgot?: boolean;
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

  read = () => void this.props.actions.receipts().then((receipts) => this.setState({ receipts }));

  // Whatever makes a receipt, here, elsewhere in the preferences or in the page.
  override componentDidMount() {
    addEventListener('assent:receipt', this.read);
  }

  override componentWillUnmount() {
    removeEventListener('assent:receipt', this.read);
  }

  /** Does it, and shows what the device holds then. */
  after = async (step: unknown) => {
    await step;
    this.read();
  };

  forget = async () => {
    const receipts = await this.props.actions.receipts({ forget: true });
    this.setState({ receipts, forgot: true });
  };

  /** What was pressed is gone; what came of it is read out. */
  arrived = (element: HTMLElement | null) => element?.focus();

  eventOf = ({ event, request }: Receipt): string => {
    const { rights } = this.props.words;
    if (request?.state === 'taken-back') return rights.resume;
    if (request?.state === 'answered')
      return rights.events[request.kind === 'correction' ? 'corrected' : 'confirmed'];
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
    const { receipts, check, forgot } = this.state;
    const { texts, purposes } = notice;
    const open = openRequest(receipts);
    const corrected = receipts.flatMap(({ request }) =>
      request?.state === 'answered' ? (request.of ?? []) : [],
    );
    const ask: NoticeActions['request'] = (...what) =>
      this.after(
        // Refused where another tab asked meanwhile: then that one is shown.
        actions.request(...what).catch(() => {}),
      );
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
                corrected={corrected.includes(receipt.id)}
                // A record of a request is none of an answer.
                onCorrect={
                  !open && !receipt.request && (() => void ask('correction', { of: receipt.id }))
                }
              />
            ))}
          </ul>
        ) : forgot ? (
          <p class="note" tabIndex={-1} ref={this.arrived} data-block="forgotten">
            {rights.forgotten}
          </p>
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
            {!open && <Forget words={words} onForget={() => void this.forget()} />}
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
        <Asks
          words={rights}
          tag={texts.tag}
          open={open}
          onAsk={(kind) => void ask(kind)}
          onResume={() => void this.after(actions.closeRequest())}
        />
      </div>
    );
  }
}
