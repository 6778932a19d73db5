import { Component } from 'preact';
import { Button } from '../Button.js';
import { Link } from '../Link.js';
import type { RightsTexts } from '../../src/types.js';
import type { ViewProps } from '../Root.js';

interface AgeProps extends ViewProps {
  words: RightsTexts['guardian'];
  /** As `NoticeActions.ages` answers. */
  ages: readonly number[];
}

/**
 * Are you old enough? Of those who say no everything optional is off, and a guardian may decide (S44). Where
 * those in between decide with less off, they are asked once more. Neither a date of birth nor an age is
 * asked for.
 */
export class Age extends Component<AgeProps, { of?: boolean; below?: number }> {
  group: HTMLElement | null = null;

  /** A child was told in the first layer where to say so. */
  override componentDidMount() {
    if (this.props.notice.focus === '/age') this.group?.focus();
  }

  /** What was pressed is gone; what came of it is read out. */
  arrived = (element: HTMLElement | null) => {
    const root = element?.getRootNode() as ShadowRoot | undefined;
    if (root && !root.activeElement) element?.focus();
  };

  override render() {
    const { notice, actions, words, ages } = this.props;
    const { declared, locked, url } = notice.child ?? {};
    const question = (age: number) =>
      words.ask.replace('{age}', () => new Intl.NumberFormat(notice.texts.tag).format(age));
    const [first = 0] = ages;
    const last = ages.at(-1) ?? first;
    const ask = question(declared === true ? last : first);
    const back = (
      <p class="quiet">
        {ask} <Button action="of-age" label={words.yes} onClick={() => actions.minor(false)} />
      </p>
    );
    if (typeof declared === 'string')
      return (
        <div class="note" tabIndex={-1} ref={this.arrived} data-block="teen">
          <p>
            {ask} <b>{words.no}</b>
          </p>
          <p>
            {question(last)} <b>{words.yes}</b>
          </p>
          <p>{notice.texts.preferences?.intro}</p>
          {back}
        </div>
      );
    if (declared && !locked)
      return (
        <p class="note" tabIndex={-1} ref={this.arrived} data-block="guardian">
          {words.confirm}
        </p>
      );
    if (declared)
      return (
        <div class="note" tabIndex={-1} ref={this.arrived} data-block="minor">
          <p>
            {ask} <b>{words.no}</b>
          </p>
          <p>{words.told}</p>
          {url ? (
            <Link to={url} text={words.confirm} />
          ) : (
            <Button
              kind="line"
              action="guardian"
              label={words.confirm}
              onClick={() => actions.guardian()}
            />
          )}
          {back}
        </div>
      );
    const { of, below = 0 } = this.state;
    if (of) return null;
    const age = ages[below] ?? last;
    return (
      <div
        class="third quiet"
        role="group"
        aria-label={question(age)}
        tabIndex={-1}
        ref={(group) => {
          this.group = group;
        }}
        data-block="age"
      >
        <span aria-live="polite">{question(age)}</span>
        <Button
          action="of-age"
          label={words.yes}
          onClick={() => (below ? actions.minor({ age }) : this.setState({ of: true }))}
        />
        <Button
          action="minor"
          label={words.no}
          onClick={() => (age > last ? this.setState({ below: below + 1 }) : actions.minor(true))}
        />
      </div>
    );
  }
}
