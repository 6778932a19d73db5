import type { NoticeActions } from '../../src/types.js';
import type { ViewProps } from '../Root.js';
import { Age } from './Age.js';
import { Asking } from './Asking.js';
import { History } from './History.js';
import { openRequest } from './openRequest.js';

/** In a file of its own, with words of its own: few visitors open it. */
export const history = async (props: ViewProps) => {
  const [receipts, words] = await Promise.all([props.actions.receipts(), props.actions.rights()]);
  return <History {...props} receipts={receipts} words={words} />;
};

/** The question of age, and what was declared. */
export const age = async (actions: NoticeActions) => {
  const [{ guardian }, ages] = await Promise.all([actions.rights(), actions.ages()]);
  return (props: ViewProps) => <Age {...props} words={guardian} ages={ages} />;
};

/** Why nothing can be given while a request is open, and the way to take it back. */
export const held = async (actions: NoticeActions) => {
  const [receipts, { rights }] = await Promise.all([actions.receipts(), actions.rights()]);
  return ({ notice }: ViewProps) => (
    <Asking
      words={rights}
      tag={notice.texts.tag}
      since={openRequest(receipts)?.at}
      onResume={() => void actions.closeRequest()}
    />
  );
};
