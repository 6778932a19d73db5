import type { Notice, NoticeActions } from '../types.js';

/** For when not even the words could be loaded. */
const english = {
  title: 'Privacy',
  body: 'This site would like to use: {purposes}. You can refuse without losing anything.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  close: 'Close',
  policyLink: 'Privacy policy',
};

export interface PlainOptions {
  /** What would be on screen; missing where its words are. */
  notice: Notice | undefined;
  purposes: readonly string[];
  policyUrl: string | undefined;
  actions: Pick<NoticeActions, 'acceptAll' | 'rejectAll'>;
  /** The visitor asked for it, so the focus goes there. */
  wanted: boolean;
  away: () => void;
}

/**
 * Stands in for the notice where its files cannot be had: the browser's own dialog, as plain as the page
 * leaves it, so that a visitor can still say no. Returns what takes it away again.
 */
export const showPlain = (options: PlainOptions): (() => void) => {
  const { notice, purposes, policyUrl, actions, wanted, away } = options;
  const texts = notice?.texts;
  const words = texts ? { ...texts, ...texts[notice.style] } : english;
  const names = notice?.purposes.filter((p) => !p.locked && !p.form).map((p) => p.name) ?? purposes;
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text: string) =>
    Object.assign(document.createElement(tag), { textContent: text });

  const dialog = document.createElement('dialog');
  dialog.dataset.view = 'plain';
  dialog.setAttribute('aria-label', words.title);
  if (texts) Object.assign(dialog, { lang: texts.tag, dir: texts.dir });
  const leave = () => dialog.remove();
  const button = (action: string, text: string, press: () => void) => {
    const made = make('button', text);
    made.type = 'button';
    made.dataset.action = action;
    made.addEventListener('click', () => {
      leave();
      press();
    });
    return made;
  };
  const link = make('a', words.policyLink);
  if (policyUrl) link.href = policyUrl;
  dialog.append(
    make('p', words.title),
    make(
      'p',
      words.body.replace('{purposes}', () => names.join(', ')),
    ),
    button('accept-all', words.acceptAll, () => actions.acceptAll()),
    ' ',
    button('reject-all', words.rejectAll, () => actions.rejectAll()),
    ' ',
    button('close', words.close, away),
    ...(policyUrl ? [' ', link] : []),
  );
  dialog.addEventListener('cancel', away);
  // By CSSOM, which any `style-src` allows.
  Object.assign(dialog.style, {
    position: 'fixed',
    inset: 'auto 16px 16px auto',
    margin: '0',
    maxWidth: 'calc(100% - 32px)',
    maxHeight: '88vh',
    overflow: 'auto',
    zIndex: '2147483647',
  });
  document.documentElement.append(dialog);
  // `show()` would take the focus from what the visitor does.
  if (wanted) dialog.show();
  else dialog.open = true;
  return leave;
};
