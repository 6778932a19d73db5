import type { NoticePurpose, NoticeVendor, Texts } from '../../src/types.js';
import { Link } from '../Link.js';
import { placeOf } from './placeOf.js';
import { Stored } from './Stored.js';
import { Switch } from './Switch.js';

interface VendorsProps {
  purpose: NoticePurpose;
  texts: Texts;
  isOn: (vendor: NoticeVendor) => boolean;
  /** Missing where the purpose has no switch either. */
  onSwitch: ((vendor: NoticeVendor, on: boolean) => void) | false;
}

/** Who works for a purpose: a switch each, what it is to us, where, what it keeps, its own way out (S17). */
export const Vendors = ({ purpose, texts, isOn, onSwitch }: VendorsProps) => {
  const words = texts.preferences;
  const { vendors } = purpose;
  return (
    <details>
      <summary>
        <span>
          {words?.vendors}: <bdi>{vendors.map((v) => v.name).join(', ')}</bdi>
        </span>
      </summary>
      <ul>
        {vendors.map((v) => {
          const name = <bdi>{v.name}</bdi>;
          return (
            <li class="vendor" key={v.id}>
              {onSwitch ? (
                <Switch
                  kind="vendor"
                  id={v.id}
                  texts={texts}
                  on={isOn(v)}
                  onSwitch={(on) => onSwitch(v, on)}
                >
                  {name}
                </Switch>
              ) : (
                <b>{name}</b>
              )}
              <p>
                {[
                  texts.roles?.[v.role],
                  v.country && `${words?.country}: ${placeOf(v.country, texts.tag)}`,
                  v.saleOrShare && words?.saleOrShare,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {v.storage.length > 0 && <Stored items={v.storage} texts={texts} />}
              <Link to={v.optOutUrl} text={words?.optOut} />
            </li>
          );
        })}
      </ul>
    </details>
  );
};
