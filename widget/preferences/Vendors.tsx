import type { NoticeVendor, Texts } from '../../src/types.js';
import { Link } from '../Link.js';
import { placeOf } from './placeOf.js';

/** Who works for a purpose: name, where the data goes, what is stored, and the vendor's own way out. */
export const Vendors = ({ vendors, texts }: { vendors: readonly NoticeVendor[]; texts: Texts }) => {
  const words = texts.preferences;
  return (
    <details>
      <summary>
        <span>
          {words?.vendors}: <bdi>{vendors.map((v) => v.name).join(', ')}</bdi>
        </span>
      </summary>
      <ul>
        {vendors.map((v) => (
          <li key={v.id}>
            <b>
              <bdi>{v.name}</bdi>
            </b>
            {v.country && (
              <p>
                {words?.country}: {placeOf(v.country, texts.tag)}
              </p>
            )}
            {v.storage.length > 0 && (
              <p>
                {words?.storage}: <code>{v.storage.join(', ')}</code>
              </p>
            )}
            <Link to={v.optOutUrl} text={words?.optOut} />
          </li>
        ))}
      </ul>
    </details>
  );
};
