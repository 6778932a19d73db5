import { Link } from '../Link.js';
import type { ViewProps } from '../Root.js';

/** Whom to ask; an email address becomes a link that writes to it. */
export const Contact = ({ notice: { texts, controller } }: Pick<ViewProps, 'notice'>) => {
  const { name, contact } = controller;
  if (!contact) return null;
  return (
    <span>
      {texts.contact}: {name}{' '}
      <Link to={/^[^/:]+@/.test(contact) ? `mailto:${contact}` : contact} text={contact} />
    </span>
  );
};
