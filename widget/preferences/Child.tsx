import { Component } from 'preact';
import type { ComponentType } from 'preact';
import type { RightsTexts } from '../../src/types.js';
import type { ViewProps } from '../Root.js';

export interface AgeProps extends ViewProps {
  words: RightsTexts['guardian'];
  /** Years from which people decide for themselves here. */
  age: number;
}

/** What is said to visitors under age comes with the visitor's own side; few sites ask. */
export class Child extends Component<
  ViewProps,
  { Age?: ComponentType<AgeProps> } & Partial<AgeProps>
> {
  override async componentDidMount() {
    const { actions } = this.props;
    try {
      const [{ Age }, { guardian: words }, age] = await Promise.all([
        import('../history/index.js'),
        actions.rights(),
        actions.age(),
      ]);
      this.setState({ Age, words, age });
    } catch {
      // Out of reach: what was declared stands, and the next opening tries again.
    }
  }

  override render() {
    const { Age, words, age } = this.state;
    return Age && words && age ? <Age {...this.props} words={words} age={age} /> : null;
  }
}
