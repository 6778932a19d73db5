import type { AdjustConfig } from '../../types.js';
import { attempt } from '../../decisions/storage.js';

/** Name of its database and prefix of its keys. */
export const place = ({ options }: AdjustConfig): string =>
  options?.namespace ? `adjust-sdk-${options.namespace as string}` : 'adjust-sdk';

/** Key in which it keeps that it was stopped or has forgotten; it has to outlive the page. */
export const flagKey = (config: AdjustConfig): string => `${place(config)}.p`;

export interface Disabled {
  /** 1 stopped, 2 forgotten for good. */
  r?: number;
  /** 1 while the server has not heard of it. */
  p?: number;
}

export const disabled = (config: AdjustConfig): Disabled =>
  attempt(() => {
    const text = localStorage.getItem(flagKey(config));
    return (JSON.parse(text ?? '{}') as { sd?: Disabled | null }).sd;
  }) ?? {};
