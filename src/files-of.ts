/**
 * Fetches a file of a folder by its name without `.js`. Some browsers never ask again for what failed
 * once, so the next wish asks under another name.
 */
export const filesOf = (folder: string): (<T>(file: string) => Promise<T>) => {
  let tries = '';
  return (file) =>
    import(folder + file + '.js' + tries).catch((error: unknown) => {
      tries = `?${Date.now()}`;
      throw error;
    });
};
