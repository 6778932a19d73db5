import { Component } from 'preact';
import { Button } from '../Button.js';
import { Link } from '../Link.js';
import type { AgeProps } from '../preferences/Child.js';

/**
 * Are you old enough? Of those who say no everything optional is off, and a guardian may decide (S44).
 * Neither a date of birth nor an age is asked for.
 */
export class Age extends Component<AgeProps, { of?: boolean }> {
  /** What was pressed is gone; what came of it is read out. */
  arrived = (element: HTMLElement | null) => {
    const root = element?.getRootNode() as ShadowRoot | undefined;
    if (root && !root.activeElement) element?.focus();
  };

  override render() {
    const { notice, actions, words, age } = this.props;
    const { declared, locked, url } = notice.child ?? {};
    const ask = words.ask.replace('{age}', () =>
      new Intl.NumberFormat(notice.texts.tag).format(age),
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
          <p class="quiet">
            {ask} <Button action="of-age" label={words.yes} onClick={() => actions.minor(false)} />
          </p>
        </div>
      );
    if (this.state.of) return null;
    return (
      <div class="third quiet" role="group" aria-label={ask}>
        <span>{ask}</span>
        <Button action="of-age" label={words.yes} onClick={() => this.setState({ of: true })} />
        <Button action="minor" label={words.no} onClick={() => actions.minor(true)} />
      </div>
    );
  }
}
