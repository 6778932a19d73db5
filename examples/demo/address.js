/**
 * Everything that is pretended stands in the address, so a link shows a colleague the same thing
 * and nothing of the demo is stored in the browser that it watches.
 */
export const setting = (name) => new URLSearchParams(location.search).get(name) ?? '';

const changed = (address, changes) => {
  const url = new URL(address, location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url;
};

/**
 * Loads this page again with other settings. Another place means another visitor, unless the same
 * one shall be seen moving: otherwise the decision made in one place would hide the next notice.
 */
export const pretend = (changes) => {
  const next = changed(location.href, changes);
  const moved = ['region', 'residence', 'service'].some((name) => name in changes);
  if (moved && !setting('same')) startOver(next);
  else location.assign(next);
};

/** Remembers a setting of the demo itself, here and in the links of this page, without loading. */
export const keep = (changes) => {
  history.replaceState(history.state, '', changed(location.href, changes));
  for (const link of document.querySelectorAll('a[href^="/"]')) {
    const url = changed(link.href, changes);
    link.setAttribute('href', `${url.pathname}${url.search}${url.hash}`);
  }
};

/** Forgets this visitor (see `start-over.html`) and comes back, to the same address if no other. */
export const startOver = ({ pathname, search } = location) =>
  location.assign(`/demo/start-over.html?back=${encodeURIComponent(pathname + search)}`);
