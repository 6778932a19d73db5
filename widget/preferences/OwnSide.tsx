import { Component } from 'preact';
import type { ComponentChild } from 'preact';
import type { NoticeActions } from '../../src/types.js';
import type { ViewProps } from '../Root.js';

type Side = typeof import('../history/index.js');

export interface OwnSideProps extends ViewProps {
  /** Which part of it. */
  part: 'age' | 'held';
}

/** A part of the visitor's own side that stands among the switches; few visitors see one. */
export class OwnSide extends Component<
  OwnSideProps,
  { draw?: (props: ViewProps) => ComponentChild }
> {
  override async componentDidMount() {
    const { part, actions }: { part: keyof Pick<Side, 'age' | 'held'>; actions: NoticeActions } =
      this.props;
    try {
      this.setState({ draw: await (await import('../history/index.js'))[part](actions) });
    } catch {
      // Out of reach: what was declared or asked stands, and the next opening tries again.
    }
  }

  override render() {
    return this.state.draw?.(this.props) ?? null;
  }
}
