/** JSON, or `#id` of a `<script type="application/json">` that stands before the tag. */
const parse = (written: string): unknown => {
  if (!written.startsWith('#')) return JSON.parse(written);
  const block = document.querySelector(written);
  if (!block) throw new Error(`no element ${written} before this tag`);
  return JSON.parse(block.textContent);
};

const read = (written = '{}'): object => {
  try {
    const options = parse(written);
    if (typeof options === 'object' && options && !Array.isArray(options)) return options;
    throw new Error(`found ${JSON.stringify(options)}; write an object`);
  } catch (error) {
    throw new Error(`data-options: ${(error as Error).message}`, { cause: error });
  }
};

/**
 * Starts an add-on that a script tag loaded, with its tag's options and the global that its tag
 * names in `data-global` (default `assent`). Options that cannot be read start nothing: what the
 * add-on would have opened stays closed.
 */
export const fromTag = <O extends object>(start: (options: O, global: string) => unknown): void => {
  const tag = document.currentScript as HTMLScriptElement | null;
  try {
    const { options, global = 'assent' } = tag?.dataset ?? {};
    start(read(options) as O, global);
  } catch (error) {
    const where = tag?.src || 'an add-on';
    console.error(`Assent: ${where} was not started. ${(error as Error).message}`);
  }
};
