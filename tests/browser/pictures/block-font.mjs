/**
 * A typeface of boxes, so that a picture is the same wherever it is taken: each letter is one box, each
 * ideograph or syllable a wider one, whatever fonts the machine has. Made here and not kept as a file.
 * TrueType, as Microsoft's OpenType 1.9.1 specifies; `cmap` format 13 maps many characters to one glyph.
 */
const UNITS = 1000;
const ASCENT = 900;
const DESCENT = 250;

/** `[advance, left, bottom, right, top]`; without a box the glyph is empty. The first means "missing". */
const GLYPHS = [[540], [540, 70, 0, 470, 560], [280], [1000, 80, -80, 920, 800], [0]];
const [, letter, space, wide, none] = GLYPHS.keys();

/** First and last character, and the glyph for all between. */
const RANGES = [
  [0x20, 0x20, space],
  [0x21, 0x9f, letter],
  [0xa0, 0xa0, space],
  [0xa1, 0x10ff, letter],
  [0x1100, 0x11ff, wide],
  [0x1200, 0x200a, letter],
  [0x200b, 0x200f, none],
  [0x2010, 0x2065, letter],
  [0x2066, 0x2069, none],
  [0x206a, 0x2e7f, letter],
  [0x2e80, 0xa4cf, wide],
  [0xa4d0, 0xabff, letter],
  [0xac00, 0xd7a3, wide],
  [0xe000, 0xf8ff, letter],
  [0xf900, 0xfaff, wide],
  [0xfb00, 0xfeff, letter],
  [0xff00, 0xffef, wide],
];

const i8 = (...values) => Buffer.from(values.map((value) => value & 0xff));
const i16 = (...values) => Buffer.concat(values.map((value) => i8(value >> 8, value)));
const i32 = (...values) => Buffer.concat(values.map((value) => i16(value >>> 16, value)));
const padded = (data) => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

/** One closed contour with four corners. */
const outline = ([, left, bottom, right, top]) =>
  left === undefined
    ? Buffer.alloc(0)
    : padded(
        Buffer.concat([
          i16(1, left, bottom, right, top, 3, 0),
          i8(1, 1, 1, 1),
          i16(left, 0, right - left, 0),
          i16(bottom, top - bottom, 0, bottom - top),
        ]),
      );

const names = ['Block', 'Regular', 'Block 1', 'Block', '1', 'Block'];
const nameTable = () => {
  const texts = names.map((text) => Buffer.from(text, 'utf16le').swap16());
  let at = 0;
  const records = texts.map((text, id) => {
    const record = i16(3, 1, 0x409, id + 1, text.length, at);
    at += text.length;
    return record;
  });
  return Buffer.concat([i16(0, texts.length, 6 + 12 * texts.length), ...records, ...texts]);
};

const tables = () => {
  const outlines = GLYPHS.map(outline);
  const offsets = [0];
  for (const data of outlines) offsets.push(offsets.at(-1) + data.length);
  const groups = RANGES.map((range) => i32(...range));
  return {
    'OS/2': Buffer.concat([
      i16(4, 540, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
      Buffer.alloc(10),
      i32(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff),
      Buffer.from('NONE'),
      i16(0x40, 0x20, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT),
      i32(1, 0),
      i16(560, 700, 0, 0x20, 1),
    ]),
    cmap: Buffer.concat([
      i16(0, 1, 3, 10),
      i32(12),
      i16(13, 0),
      i32(16 + 12 * groups.length, 0, groups.length),
      ...groups,
    ]),
    glyf: Buffer.concat(outlines),
    head: Buffer.concat([
      i32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      i16(3, UNITS),
      i32(0, 0, 0, 0),
      i16(0, -DESCENT, UNITS, ASCENT, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([
      i32(0x10000),
      i16(ASCENT, -DESCENT, 0, UNITS, 0, 0, 920, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS.length),
    ]),
    hmtx: i16(...GLYPHS.flatMap(([advance, left = 0]) => [advance, left])),
    loca: i32(...offsets),
    maxp: Buffer.concat([i32(0x10000), i16(GLYPHS.length, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: nameTable(),
    post: Buffer.concat([i32(0x30000, 0), i16(-100, 50), i32(0, 0, 0, 0, 0)]),
  };
};

const sum = (data) => {
  let total = 0;
  const whole = padded(data);
  for (let at = 0; at < whole.length; at += 4) total = (total + whole.readUInt32BE(at)) >>> 0;
  return total;
};

/** The font file. */
export const blockFont = () => {
  const entries = Object.entries(tables());
  let at = 12 + 16 * entries.length;
  const directory = entries.map(([tag, data]) => {
    const entry = Buffer.concat([Buffer.from(tag), i32(sum(data), at, data.length)]);
    at += padded(data).length;
    return entry;
  });
  const power = Math.floor(Math.log2(entries.length));
  const search = 16 * 2 ** power;
  return Buffer.concat([
    i32(0x10000),
    i16(entries.length, search, power, 16 * entries.length - search),
    ...directory,
    ...entries.map(([, data]) => padded(data)),
  ]);
};

/** Everything on the page in that typeface, the notice by the way that owners have. */
export const blockSheet = `
@font-face { font-family: Block; src: url(/block.ttf); }
body, body * { font-family: Block !important; }
assent-ui, assent-embed { --assent-font: Block; }`;
