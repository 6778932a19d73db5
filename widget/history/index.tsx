import type { ViewProps } from '../Root.js';
import { History } from './History.js';

export { Age } from './Age.js';

/** In a file of its own, with words of its own: few visitors open it. */
export const history = async (props: ViewProps) => {
  const [receipts, words] = await Promise.all([props.actions.receipts(), props.actions.rights()]);
  return <History {...props} receipts={receipts} words={words} />;
};
