import { Button } from '../Button.js';
import { dateOf } from '../parts/dateOf.js';
import { Decide } from '../Decide.js';
import type { ViewProps } from '../Root.js';

/** Always in view: the two equal answers, saving the switches, and taking everything back. */
export const Footer = ({ onSave, ...props }: ViewProps & { onSave: () => void }) => {
  const { texts, purposes, decidedAt, child } = props.notice;
  return (
    <div class="end">
      {/* A child answers nothing here; what a guardian gave can be taken back. */}
      {!child?.locked && (
        <Decide {...props}>
          <Button kind="line" action="save" label={texts.save} onClick={onSave} />
        </Decide>
      )}
      {decidedAt && (
        <div class="third">
          <span class="quiet">
            {texts.decidedOn?.replace('{date}', () => dateOf(decidedAt, texts.tag))}
          </span>
          {purposes.some((p) => p.decision === 'granted') && (
            <Button
              action="withdraw-all"
              label={texts.preferences?.withdrawAll}
              onClick={props.actions.withdrawAll}
            />
          )}
        </div>
      )}
    </div>
  );
};
