import { PNG } from 'pngjs';

/** Levels of 255 by which a cell may differ where nothing is near it. A lost hairline makes 7. */
const LEVELS = 3;
/**
 * Pixels by which an edge may lie elsewhere. More than one, as a line of text at half a pixel is rounded
 * this way or that, even on one machine under load.
 */
const SHIFT = 1.1;
/** Share of cells that may differ by more: half of what the shortest word on a button takes. */
const SHARE = 0.0002;

/** A screenshot made small: each cell is the mean of `scale` x `scale` pixels. */
export const shrink = (screenshot, scale) => {
  const from = PNG.sync.read(screenshot);
  const width = Math.floor(from.width / scale);
  const height = Math.floor(from.height / scale);
  const to = new PNG({ width, height, colorType: 2 });
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const sums = [0, 0, 0];
      for (let n = 0; n < scale * scale; n += 1) {
        const row = y * scale + Math.floor(n / scale);
        const at = (row * from.width + x * scale + (n % scale)) * 4;
        for (let channel = 0; channel < 3; channel += 1) sums[channel] += from.data[at + channel];
      }
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1)
        to.data[at + channel] = Math.round(sums[channel] / (scale * scale));
      to.data[at + 3] = 255;
    }
  return to;
};

export const write = (picture) => PNG.sync.write(picture, { colorType: 2 });
export const read = (file) => PNG.sync.read(file);

/** Per cell and channel, how far the lightest and the darkest of its neighbourhood are apart. */
const contrast = ({ data, width, height }, x, y, channel) => {
  let [low, high] = [255, 0];
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1)
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
      const value = data[(row * width + column) * 4 + channel];
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  return high - low;
};

/**
 * Says in words what differs, or `''`. The place is given in cells, so that it is found in the picture.
 * @param scale pixels that one cell stands for
 */
export const difference = (kept, now, scale) => {
  const { width, height } = kept;
  if (width !== now.width || height !== now.height)
    return `${now.width}x${now.height} instead of ${width}x${height}`;
  const differs = (x, y, channel) => {
    const at = (y * width + x) * 4 + channel;
    const levels = Math.abs(kept.data[at] - now.data[at]);
    if (levels <= LEVELS) return false;
    return levels > LEVELS + (SHIFT / scale) * contrast(kept, x, y, channel);
  };
  const off = [];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ([0, 1, 2].some((channel) => differs(x, y, channel))) off.push([x, y]);
  if (off.length <= SHARE * width * height) return '';
  const edge = (axis, pick) => off.reduce((found, spot) => pick(found, spot[axis]), off[0][axis]);
  const box = [edge(0, Math.min), edge(1, Math.min), edge(0, Math.max), edge(1, Math.max)];
  return `${off.length} cells differ, within ${box.slice(0, 2)} to ${box.slice(2)}`;
};
