import { Component } from 'preact';
import type { ComponentChild } from 'preact';

interface DetailsProps {
  title: string | undefined;
  /** Second line of the summary. */
  hint?: string;
  /** What is inside, made when the visitor opens it, and anew at each opening. */
  draw: () => Promise<ComponentChild>;
}

/** A section that fetches nothing until the visitor opens it. */
export class Details extends Component<DetailsProps, { inside?: ComponentChild }> {
  open = async (event: Event) => {
    if (!(event.currentTarget as HTMLDetailsElement).open) return;
    try {
      this.setState({ inside: await this.props.draw() });
    } catch {
      // Stays as it is; opening it once more tries again.
    }
  };

  override render() {
    const { title, hint } = this.props;
    return (
      <details class="row" onToggle={this.open}>
        <summary>
          <span>
            <b>{title}</b>
            {hint && <p class="quiet">{hint}</p>}
          </span>
        </summary>
        {this.state.inside}
      </details>
    );
  }
}
