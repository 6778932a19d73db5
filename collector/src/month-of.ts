/** Month of ids whose clock cannot be believed; such rows stay in the default partition. */
export const NO_MONTH = '1970-01-01';

const EARLIEST = Date.UTC(2020, 0);
const LATEST = Date.UTC(2100, 0);

/**
 * First day (`YYYY-MM-01`, UTC) of the month in a UUIDv7's 48 time bits. Never the time of arrival:
 * a retry that comes next month must meet its own row, because the month is part of the key.
 */
export function monthOf(receiptId: string): string {
  const milliseconds = Number.parseInt(receiptId.slice(0, 8) + receiptId.slice(9, 13), 16);
  if (!(milliseconds >= EARLIEST && milliseconds < LATEST)) return NO_MONTH;
  return `${new Date(milliseconds).toISOString().slice(0, 7)}-01`;
}
