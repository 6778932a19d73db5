import { Component } from 'preact';
import type { Notice, PolicyVersion } from '../../src/types.js';
import { Button } from '../Button.js';
import { Close } from '../Close.js';
import { dateOf } from './dateOf.js';
import { raise } from '../raise.js';
import type { ViewProps } from '../Root.js';

const titleOf = ({ effective }: PolicyVersion, { texts }: Notice) =>
  texts.changes?.title.replace('{date}', () => dateOf(effective, texts.tag));

export const changeTitle = (notice: Notice) =>
  notice.changes[0] && titleOf(notice.changes[0], notice);

/**
 * Tells of versions that are announced, in order of effect (S33, S36). Not modal; nothing is decided
 * here, the version in force still governs. Esc puts it away until the next page.
 */
export class Change extends Component<ViewProps> {
  leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.props.actions.close();
  };

  override componentDidMount() {
    document.addEventListener('keydown', this.leave);
  }

  override componentWillUnmount() {
    document.removeEventListener('keydown', this.leave);
  }

  override render() {
    const { notice, actions } = this.props;
    const { texts, changes, theme } = notice;
    const words = texts.changes;
    return (
      <section
        class={`panel first ${theme.layout}`}
        part="change"
        data-view="change"
        popover="manual"
        aria-label={changeTitle(notice)}
        ref={raise}
      >
        {changes.map((version, index) => (
          <div class="told" key={version.version}>
            <div class="top">
              <h2>{titleOf(version, notice)}</h2>
              {!index && <Close {...this.props} />}
            </div>
            <p>{version.summary}</p>
            <div class="third">
              <Button
                kind="line"
                action="read-change"
                label={words?.read}
                onClick={() => actions.openPreferences(`/policy/${version.version}`)}
              />
              <Button
                kind="line"
                action="dismiss-change"
                label={words?.ok}
                onClick={() => actions.dismissChange(version.version)}
              />
            </div>
          </div>
        ))}
      </section>
    );
  }
}
