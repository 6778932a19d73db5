import type { ContactConfig } from '../../src/types.js';
import { Link } from '../Link.js';
import type { ViewProps } from '../Root.js';
import { textIn } from '../parts/textIn.js';

/** Whom to ask, by role; one channel is enough, a telephone alone too (S46). */
export const Contacts = ({
  notice: { texts, contacts, controller },
}: Pick<ViewProps, 'notice'>) => {
  const { name, contact } = controller;
  if (!contacts.length && !contact) return null;
  const channels = ({ phone, email, url }: ContactConfig) => (
    <>
      {phone && <Link to={`tel:${phone.replace(/[^+\d]/g, '')}`} text={phone} />}
      {email && <Link to={`mailto:${email}`} text={email} />}
      <Link to={url} text={url} />
    </>
  );
  return (
    <section class="box" tabIndex={-1} data-focus="/contacts" aria-label={texts.contact}>
      {contacts.map((one) => (
        <div class="row contact">
          <b>{texts.contacts?.[one.role] ?? one.role}</b>
          <p class="quiet">{textIn(one.name, texts.tag)}</p>
          {channels(one)}
        </div>
      ))}
      {contact && (
        <div class="row contact">
          <b>{texts.contact}</b>
          <p class="quiet">{name}</p>
          <Link to={/^[^/:]+@/.test(contact) ? `mailto:${contact}` : contact} text={contact} />
        </div>
      )}
    </section>
  );
};
