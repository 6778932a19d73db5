import type { NoticePurpose, Texts } from '../../src/types.js';
import { isSwitchable } from './isSwitchable.js';
import { Vendors } from './Vendors.js';

interface PurposeRowProps {
  purpose: NoticePurpose;
  texts: Texts;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** One purpose: the whole head is the switch's target; its state is said by shape and by word. */
export const PurposeRow = ({ purpose: p, texts, on, onSwitch }: PurposeRowProps) => {
  const words = texts.preferences;
  const switchable = isSwitchable(p);
  const Head = switchable ? 'label' : 'div';
  const about = `about-${p.id}`;
  return (
    <li class="row" part="purpose">
      <Head class="head">
        <b>
          {p.name}
          {p.signalled && <small title={texts.signal}>GPC</small>}
        </b>
        {/* The switch says its state itself; said twice it is noise. */}
        <span class="quiet" aria-hidden={switchable}>
          {p.locked ? words?.alwaysOn : switchable && (on ? words?.on : words?.off)}
        </span>
        {switchable && (
          <input
            type="checkbox"
            role="switch"
            data-purpose={p.id}
            aria-label={p.name}
            aria-describedby={about}
            checked={on}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
          />
        )}
      </Head>
      <p class="quiet" id={about}>
        {p.description} {p.form && words?.inForm}
      </p>
      {p.vendors.length > 0 && <Vendors vendors={p.vendors} texts={texts} />}
    </li>
  );
};
