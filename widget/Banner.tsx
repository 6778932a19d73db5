import { attempt } from './attempt.js';
import { Button } from './Button.js';
import { Close } from './Close.js';
import { Decide } from './Decide.js';
import { Link } from './Link.js';
import { OptOutIcon } from './OptOutIcon.js';
import { raise } from './raise.js';
import type { LayerProps } from './Root.js';

/**
 * First layer. Not modal, unless the owner wants it in the middle of the page: the page stays usable,
 * focus stays where it is, Esc decides nothing.
 */
export const Banner = ({ parts, ...props }: LayerProps) => {
  const { texts, style, labels, purposes, policy, signal, theme, contacts, controller } =
    props.notice;
  const { layout = 'card', side } = theme;
  const asked = purposes.filter((p) => !p.locked && !p.form);
  // After a change of terms only what is asked again; all of them where the visitor looks once more.
  const open = asked.filter((p) => p.open);
  const names = (open[0] ? open : asked).map((p) => p.name);
  const list = () => attempt(() => new Intl.ListFormat(texts.tag).format(names), names.join(', '));
  const words = texts[style];
  const inside = (
    <>
      <div>
        <div class="top">
          <h2>{words?.title}</h2>
          {style === 'inform' && <Close {...props} />}
        </div>
        <p>{words?.body?.replace('{purposes}', list)}</p>
        {signal && <p class="note">{texts.signal}</p>}
        {parts && <parts.Folds {...props} />}
      </div>
      <div>
        <Decide {...props} />
        <div class="third">
          <Button
            action="choose"
            label={labels ? texts.us?.privacyChoices : texts.choose}
            icon={labels && <OptOutIcon />}
            further={!labels}
            onClick={props.actions.openPreferences}
          />
          <Link to={policy.url} text={texts.policyLink} />
          {(contacts[0] || controller.contact) && (
            <Button
              kind="link"
              action="contact"
              label={texts.contact}
              onClick={() => props.actions.openPreferences('/contacts')}
            />
          )}
        </div>
      </div>
    </>
  );
  return layout === 'dialog' && parts ? (
    <parts.Modal
      view="banner"
      label={words?.title}
      kind="first middle"
      onClose={() => props.actions.close()}
    >
      {inside}
    </parts.Modal>
  ) : (
    <section
      class={`panel first ${layout} ${side ?? ''}`}
      part="banner"
      data-view="banner"
      popover="manual"
      aria-label={words?.title}
      ref={raise}
    >
      {inside}
    </section>
  );
};
