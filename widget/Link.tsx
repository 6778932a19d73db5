/** A web page, a mail address, a telephone or a path of this site; never a script. */
const safe = /^(https?:|mailto:|tel:|[^:]*([/?#]|$))/i;

/** A link to an address from the configuration; nothing without one. */
export const Link = ({ to, text }: { to: string | undefined; text: string | undefined }) =>
  to && safe.test(to) ? (
    <a href={to} target="_blank">
      {text}
    </a>
  ) : null;
