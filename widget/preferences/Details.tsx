import { Component } from 'preact';
import type { ComponentChild } from 'preact';
import { Summary } from '../parts/Summary.js';

interface DetailsProps {
  title: ComponentChild;
  /** Second line of the summary. */
  hint?: ComponentChild;
  /** Address inside the preferences, such as `/policy`. */
  at?: string;
  /** Address to bring into view: this section opens if it or something inside it is meant. */
  focus?: string | undefined;
  /** What is inside, made when the visitor opens it, and anew at each opening. */
  draw: () => Promise<ComponentChild>;
}

/** A section that fetches nothing until the visitor opens it. */
export class Details extends Component<DetailsProps, { inside?: ComponentChild }> {
  details: HTMLDetailsElement | null = null;

  override componentDidMount() {
    const { at, focus } = this.props;
    if (!at || !`${focus}/`.startsWith(`${at}/`)) return;
    this.details!.open = true;
    // Works for what is drawn later than the dialog; the dialog itself sees to the rest.
    if (focus === at) this.details!.querySelector('summary')!.focus();
  }

  open = async (event: Event) => {
    if (!(event.currentTarget as HTMLDetailsElement).open) return;
    try {
      this.setState({ inside: await this.props.draw() });
    } catch {
      // Stays as it is; opening it once more tries again.
    }
  };

  override render() {
    const { title, hint, at } = this.props;
    return (
      <details
        class="row"
        data-focus={at}
        onToggle={this.open}
        ref={(details) => {
          this.details = details;
        }}
      >
        <Summary title={title} hint={hint} />
        {this.state.inside}
      </details>
    );
  }
}
