import type { Notice, NoticePurpose, Texts } from '../../src/types.js';
import { Button } from '../Button.js';
import { Clauses } from './Clauses.js';
import type { Draft } from './Draft.js';
import { isSwitchable } from './isSwitchable.js';
import { Switch } from './Switch.js';
import { Vendors } from './Vendors.js';

interface PurposeRowProps {
  purpose: NoticePurpose;
  texts: Texts;
  versions: Notice['versions'];
  draft: Draft;
  /** Nothing can be given here (`isShut`). */
  locked: boolean;
  onObject: () => void;
  /** A switch was moved. */
  moved: () => void;
}

/** One purpose, and under it the clause that it rests on and who works for it. */
export const PurposeRow = ({
  purpose: p,
  texts,
  versions,
  draft,
  locked,
  onObject,
  moved,
}: PurposeRowProps) => {
  const words = texts.preferences;
  const switchable = !locked && isSwitchable(p);
  const about = `about-${p.id}`;
  const name = (
    <>
      {p.name}
      {p.signalled && <small title={texts.signal}>GPC</small>}
    </>
  );
  return (
    <li class="row" part="purpose">
      {switchable ? (
        <Switch
          kind="purpose"
          id={p.id}
          texts={texts}
          on={draft.isOn(p)}
          about={about}
          onSwitch={(on) => {
            draft.move(p, on);
            moved();
          }}
        >
          {name}
        </Switch>
      ) : (
        <div class="head">
          <b>{name}</b>
          <span class="quiet">
            {p.locked && p.on
              ? words?.alwaysOn
              : (p.locked || locked) && (p.on ? words?.on : words?.off)}
          </span>
        </div>
      )}
      {/* The owner's words may lack the notice's language, and be written the other way. */}
      <p class="quiet" id={about} dir="auto">
        {p.description} {p.form && words?.inForm}
      </p>
      {/* What runs without a consent, where the law lets it until somebody objects (S45). */}
      {p.mode === 'exempt-optout' && p.on && (
        <Button kind="link" action="object" label={words?.object} onClick={onObject} />
      )}
      <Clauses purpose={p} texts={texts} versions={versions} />
      {p.vendors.length > 0 && (
        <Vendors
          purpose={p}
          texts={texts}
          isOn={(v) => draft.vendorIsOn(p, v)}
          onSwitch={
            switchable &&
            ((v, on) => {
              draft.moveVendor(p, v, on);
              moved();
            })
          }
        />
      )}
    </li>
  );
};
