import { Component } from 'preact';
import type { RightsTexts } from '../../src/types.js';
import { Button } from '../Button.js';

interface ForgetProps {
  words: RightsTexts;
  onForget: () => void;
}

/** Deletes the copies on this device (S42): cannot be taken back, so it takes a second press. */
export class Forget extends Component<ForgetProps, { asked?: boolean }> {
  /** What was pressed is gone; reading goes on where it was. */
  arrived = (element: HTMLElement | null) => element?.focus();

  override render() {
    const { words, onForget } = this.props;
    const { guardian, rights } = words;
    if (!this.state.asked)
      return (
        <Button
          action="forget"
          label={rights.forget}
          onClick={() => this.setState({ asked: true })}
        />
      );
    return (
      <div
        class="note"
        role="group"
        aria-label={rights.forget}
        tabIndex={-1}
        ref={this.arrived}
        data-block="forget"
      >
        <b>{rights.forget}</b>
        <div class="acts">
          <Button action="forget-yes" label={guardian.yes} onClick={onForget} />
          <Button
            action="forget-no"
            label={guardian.no}
            onClick={() => this.setState({ asked: false })}
          />
        </div>
      </div>
    );
  }
}
