// SHA-256 (FIPS 180-4) in the click's own task: the browser's own digest is asynchronous, and is
// missing altogether on plain-HTTP pages.

/** The first 32 bits behind the point of a root of the first primes. */
const fractions = (count: number, power: number): number[] => {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((p) => n % p)) primes.push(n);
  return primes.map((p) => ((p ** power % 1) * 2 ** 32) | 0);
};
const rotate = (x: number, by: number) => (x >>> by) | (x << (32 - by));
type Eight = [number, number, number, number, number, number, number, number];

let rounds: readonly number[] | undefined;

/** Digest of the text's UTF-8 bytes, as `sha256-` and 43 base64url characters. */
export const sha256 = (text: string): string => {
  rounds ??= fractions(64, 1 / 3);
  let state = fractions(8, 1 / 2);
  const message = new TextEncoder().encode(text);
  const blocks = new Uint8Array(((message.length + 72) >> 6) << 6);
  blocks.set(message);
  blocks[message.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, message.length / 2 ** 29);
  view.setUint32(blocks.length - 4, message.length << 3);

  const w = new Int32Array(64);
  for (let at = 0; at < blocks.length; at += 64) {
    let [a, b, c, d, e, f, g, h] = state as Eight;
    for (let i = 0; i < 64; i++) {
      const x = w[i - 15] as number;
      const y = w[i - 2] as number;
      w[i] =
        i < 16
          ? view.getInt32(at + i * 4)
          : ((w[i - 16] as number) +
              (rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3)) +
              (w[i - 7] as number) +
              (rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10))) |
            0;
      const t =
        h +
        (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
        ((e & f) ^ (~e & g)) +
        (rounds[i] as number) +
        (w[i] as number);
      h = g;
      g = f;
      f = e;
      e = (d + t) | 0;
      d = c;
      const s = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      c = b;
      b = a;
      a = (t + s) | 0;
    }
    const done = [a, b, c, d, e, f, g, h];
    state = state.map((value, i) => (value + (done[i] as number)) | 0);
  }
  const digest = new Uint8Array(
    state.flatMap((word) => [word >>> 24, word >>> 16, word >>> 8, word]),
  );
  const base64 = btoa(String.fromCharCode(...digest));
  return 'sha256-' + base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
};
