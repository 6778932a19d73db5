/** Whom a waiting embed would ask: the host of its address. */
export const hostOf = (element: HTMLElement): string => {
  const source = element.matches('[data-src]') ? element : element.querySelector('[data-src]');
  try {
    return new URL(source?.getAttribute('data-src') ?? '', document.baseURI).hostname;
  } catch {
    return '';
  }
};
