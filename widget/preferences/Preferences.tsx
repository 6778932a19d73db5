import { Component } from 'preact';
import { Button } from '../Button.js';
import { Close } from '../Close.js';
import { Link } from '../Link.js';
import { OptOutIcon } from '../OptOutIcon.js';
import { Blocks } from './Blocks.js';
import { Modal } from '../parts/Modal.js';
import type { ViewProps } from '../Root.js';
import { Acknowledgements } from './Acknowledgements.js';
import { Contacts } from './Contacts.js';
import { Details } from './Details.js';
import { Draft } from './Draft.js';
import { Footer } from './Footer.js';
import { isShut } from './isShut.js';
import { nameOf } from './nameOf.js';
import { OwnSide } from './OwnSide.js';
import { placeLine } from './placeLine.js';
import { PurposeRow } from './PurposeRow.js';
import { receipts } from './receipts.js';
import { Remains } from './Remains.js';

/** Second layer: every purpose with its switch, the policy, the receipts. Closing decides nothing. */
export class Preferences extends Component<ViewProps> {
  draft = new Draft();

  body: HTMLElement | null = null;

  override componentDidMount() {
    const { focus } = this.props.notice;
    const wanted = [
      ...this.body!.querySelectorAll<HTMLElement>('[data-purpose],[data-focus]'),
    ].find(({ dataset }) => focus && (dataset.purpose ?? dataset.focus) === focus);
    (wanted?.querySelector('summary') ?? wanted)?.focus();
  }

  override render() {
    const { notice, actions } = this.props;
    const { texts, labels, purposes, signal, focus, blocks, child } = notice;
    const words = texts.preferences;
    const title = labels ? texts.us?.privacyChoices : texts.settings;
    const refusable = purposes.filter((p) => !p.locked && p.mode !== 'opt-in');
    // Ways to say no come before the switches, tables after them.
    const ways = blocks.filter((block) => block.links?.some((link) => link.action === 'reject'));
    return (
      <Modal
        view="preferences"
        kind="full"
        label={title}
        shut={notice.ahead}
        onClose={() => actions.close()}
      >
        <div class="top">
          <h2>{title}</h2>
          <Close {...this.props} />
        </div>
        <div
          class="main"
          ref={(body) => {
            this.body = body;
          }}
        >
          <p>
            {words?.intro} {words?.refusalEffect}
          </p>
          {signal && !ways[0] && <p class="note">{texts.signal}</p>}
          <Remains {...this.props} />
          {notice.held && <OwnSide key={`held ${texts.tag}`} part="held" {...this.props} />}
          {child?.declared && <OwnSide key={`age ${texts.tag}`} part="age" {...this.props} />}
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
                versions={notice.versions}
                draft={this.draft}
                locked={isShut(notice)}
                onObject={() => {
                  this.draft.move(p, false);
                  actions.object(p.id);
                }}
                moved={() => this.setState({})}
              />
            ))}
          </ul>
          <Blocks
            {...this.props}
            // What leads to a place in here is said in the first layer.
            blocks={blocks.filter(
              (block) => !ways.includes(block) && !block.links?.some((link) => link.focus),
            )}
          />
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
              draw={async () => (await import('../reading/index.js')).policy(this.props)}
            />
            <Details
              at="/receipts"
              focus={focus}
              title={words?.receipts}
              draw={() => receipts(this.props)}
            />
          </div>
          {child && !child.declared && <OwnSide key={texts.tag} part="age" {...this.props} />}
          <Contacts notice={notice} />
          <div class="third quiet">
            <Link to={notice.policy.url} text={texts.policyLink} />
          </div>
        </div>
        <Footer {...this.props} onSave={() => actions.save(this.draft.choices(purposes))} />
      </Modal>
    );
  }
}
