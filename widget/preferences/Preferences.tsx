import { Component } from 'preact';
import type { NoticePurpose } from '../../src/types.js';
import { Button } from '../Button.js';
import { Close } from '../Close.js';
import { Link } from '../Link.js';
import { OptOutIcon } from '../OptOutIcon.js';
import { raise } from '../raise.js';
import type { ViewProps } from '../Root.js';
import { Contact } from './Contact.js';
import { Details } from './Details.js';
import { Footer } from './Footer.js';
import { isSwitchable } from './isSwitchable.js';
import { nameOf } from './nameOf.js';
import { placeLine } from './placeLine.js';
import { policy } from './policy.js';
import { PurposeRow } from './PurposeRow.js';
import { receipts } from './receipts.js';

/** Second layer: every purpose with its switch, the policy, the receipts. Closing decides nothing. */
export class Preferences extends Component<ViewProps> {
  /** Switches moved and not saved yet. A map, as a purpose may be called `constructor`. */
  draft = new Map<string, boolean>();
  dialog: HTMLDialogElement | undefined;
  leaving = false;

  hold = (dialog: HTMLDialogElement | null) => {
    if (dialog) this.dialog = dialog;
  };

  override componentDidMount() {
    const dialog = this.dialog!;
    raise(dialog);
    // The panel and not its first button: nothing looks chosen, and reading starts at the title.
    dialog.focus();
    for (const box of dialog.querySelectorAll<HTMLElement>('[data-purpose]')) {
      if (box.dataset.purpose === this.props.notice.focus) box.focus();
    }
  }

  override componentWillUnmount() {
    // Closing natively is what gives the focus back.
    this.leaving = true;
    this.dialog!.close();
  }

  isOn = (p: NoticePurpose): boolean => this.draft.get(p.id) ?? p.on;

  save(isOn = this.isOn) {
    const { notice, actions } = this.props;
    actions.save(
      Object.fromEntries(notice.purposes.filter(isSwitchable).map((p) => [p.id, isOn(p)])),
    );
  }

  override render() {
    const { notice, actions } = this.props;
    const { texts, labels, purposes, signal } = notice;
    const words = texts.preferences;
    const title = labels ? texts.us?.privacyChoices : words?.title;
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
          {signal && <p class="note">{texts.signal}</p>}
          {labels && (
            // A button and no switch: "Do Not Sell: on" beside "Advertising: off" could be misread.
            <Button
              kind="line"
              action="do-not-sell"
              label={texts.us?.doNotSell}
              icon={<OptOutIcon />}
              onClick={() => this.save((p) => p.mode === 'opt-in' && this.isOn(p))}
            />
          )}
          <ul class="box">
            {purposes.map((p) => (
              <PurposeRow
                key={p.id}
                purpose={p}
                texts={texts}
                on={this.isOn(p)}
                onSwitch={(on) => {
                  this.draft.set(p.id, on);
                  this.setState({});
                }}
              />
            ))}
          </ul>
          <div class="box">
            <Details
              title={words?.policy}
              hint={[
                placeLine(notice.region, texts),
                ...notice.addenda.map((a) => nameOf(a, texts)),
              ].join(' · ')}
              draw={() => policy(this.props)}
            />
            <Details title={words?.receipts} draw={() => receipts(this.props)} />
          </div>
          <div class="third quiet">
            <Link to={notice.policy.url} text={texts.policyLink} />
            <Contact notice={notice} />
          </div>
        </div>
        <Footer {...this.props} onSave={() => this.save()} />
      </dialog>
    );
  }
}
