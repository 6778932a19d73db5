import { Component } from 'preact';
import { Button } from '../Button.js';
import { Close } from '../Close.js';
import { Link } from '../Link.js';
import { OptOutIcon } from '../OptOutIcon.js';
import { Blocks } from './Blocks.js';
import { raise } from '../raise.js';
import type { ViewProps } from '../Root.js';
import { Acknowledgements } from './Acknowledgements.js';
import { Contacts } from './Contacts.js';
import { Details } from './Details.js';
import { Draft } from './Draft.js';
import { Footer } from './Footer.js';
import { nameOf } from './nameOf.js';
import { placeLine } from './placeLine.js';
import { policy } from './policy.js';
import { PurposeRow } from './PurposeRow.js';
import { receipts } from './receipts.js';
import { Remains } from './Remains.js';

/** Second layer: every purpose with its switch, the policy, the receipts. Closing decides nothing. */
export class Preferences extends Component<ViewProps> {
  draft = new Draft();
  dialog: HTMLDialogElement | undefined;
  leaving = false;

  hold = (dialog: HTMLDialogElement | null) => {
    if (dialog) this.dialog = dialog;
  };

  override componentDidMount() {
    const dialog = this.dialog!;
    const { focus } = this.props.notice;
    raise(dialog);
    const wanted = [...dialog.querySelectorAll<HTMLElement>('[data-purpose],[data-focus]')].find(
      ({ dataset }) => focus && (dataset.purpose ?? dataset.focus) === focus,
    );
    // Else the panel and not its first button: nothing looks chosen, and reading starts at the title.
    (wanted?.querySelector('summary') ?? wanted ?? dialog).focus();
  }

  override componentWillUnmount() {
    // Closing natively is what gives the focus back.
    this.leaving = true;
    this.dialog!.close();
  }

  override render() {
    const { notice, actions } = this.props;
    const { texts, labels, purposes, signal, focus, blocks } = notice;
    const words = texts.preferences;
    const title = labels ? texts.us?.privacyChoices : texts.settings;
    const refusable = purposes.filter((p) => !p.locked && p.mode !== 'opt-in');
    // Ways to say no come before the switches, tables after them.
    const ways = blocks.filter((block) => block.links?.some((link) => link.action === 'reject'));
    return (
      <dialog
        class="panel"
        part="preferences"
        data-view="preferences"
        aria-label={title}
        tabIndex={-1}
        ref={this.hold}
        onCancel={(event) => {
          event.preventDefault();
          actions.close();
        }}
        // A second Esc closes natively, whatever `cancel` was told; so does our own unmounting.
        onClose={() => this.leaving || actions.close()}
      >
        <div class="top">
          <h2>{title}</h2>
          <Close {...this.props} />
        </div>
        <div class="main">
          <p>
            {words?.intro} {words?.refusalEffect}
          </p>
          {signal && !ways[0] && <p class="note">{texts.signal}</p>}
          <Remains {...this.props} />
          {ways.length > 0 ? (
            <Blocks {...this.props} blocks={ways} />
          ) : (
            labels && (
              // A button and no switch: "Do Not Sell: on" beside "Advertising: off" could be misread.
              <Button
                kind="line"
                action="do-not-sell"
                label={texts.us?.doNotSell}
                icon={<OptOutIcon />}
                onClick={() =>
                  actions.save(Object.fromEntries(refusable.map((p) => [p.id, false])))
                }
              />
            )
          )}
          <ul class="box">
            {purposes.map((p) => (
              <PurposeRow
                key={p.id}
                purpose={p}
                texts={texts}
                draft={this.draft}
                moved={() => this.setState({})}
              />
            ))}
          </ul>
          <Blocks {...this.props} blocks={blocks.filter((block) => !ways.includes(block))} />
          <Acknowledgements {...this.props} />
          <div class="box">
            <Details
              at="/policy"
              focus={focus}
              title={words?.policy}
              hint={[
                placeLine(notice.region, texts),
                ...notice.addenda.map((a) => nameOf(a, texts)),
              ].join(' · ')}
              draw={() => policy(this.props)}
            />
            <Details
              at="/receipts"
              focus={focus}
              title={words?.receipts}
              draw={() => receipts(this.props)}
            />
          </div>
          <Contacts notice={notice} />
          <div class="third quiet">
            <Link to={notice.policy.url} text={texts.policyLink} />
          </div>
        </div>
        <Footer {...this.props} onSave={() => actions.save(this.draft.choices(purposes))} />
      </dialog>
    );
  }
}
