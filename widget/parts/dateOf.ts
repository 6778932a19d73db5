import { attempt } from '../attempt.js';
import { remembered } from './remembered.js';

/** A calendar day stays that day in every time zone; an instant is shown in the visitor's. */
export const dateOf = (value: string, tag: string): string =>
  remembered(
    () =>
      attempt(
        () =>
          new Date(value).toLocaleString(tag, {
            dateStyle: 'long',
            ...(value[10] ? { timeStyle: 'short' } : { timeZone: 'UTC' }),
          }),
        value,
      ),
    value,
    tag,
  );
