import { Component } from 'preact';
import type { RightsTexts } from '../../src/types.js';
import { Button } from '../Button.js';

/** Puts a text on the clipboard and says so. Pages without encryption have no clipboard. */
export class Copy extends Component<
  { text: string; words: RightsTexts['rights'] },
  { done?: boolean }
> {
  copy = () =>
    void navigator.clipboard.writeText(this.props.text).then(
      () => this.setState({ done: true }),
      // Refused: the text stands above and can be marked by hand.
      () => {},
    );

  override render() {
    const { words } = this.props;
    if (!('clipboard' in navigator)) return null;
    return (
      <Button
        action="copy"
        label={this.state.done ? words.copied : words.copy}
        onClick={this.copy}
      />
    );
  }
}
