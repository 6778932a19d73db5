const bytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** 128 random bits, per site; never derived from the person or the device. */
export const newSubject = (): string =>
  's_' +
  btoa(String.fromCharCode(...bytes(16)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .slice(0, 22);

/** UUIDv7 (RFC 9562 section 5.7): sorts by time, made in the click's own task. */
export const newReceiptId = (at: number, random: Iterable<number> = bytes(10)): string => {
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = at.toString(16).padStart(12, '0');
  const variant = '89ab'[parseInt(hex[3] as string, 16) & 3];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
};

/**
 * The id of the receipt for a first answer: whoever finds that answer, in another tab too, gives it the
 * same. Its random part is that of the subject, which stands beside it.
 */
export const firstReceiptId = (at: number, subject: string): string =>
  newReceiptId(
    at,
    [...atob(subject.slice(2, 18).replace(/-/g, '+').replace(/_/g, '/'))].map((letter) =>
      letter.charCodeAt(0),
    ),
  );
