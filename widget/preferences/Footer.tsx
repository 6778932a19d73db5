import { Button } from '../Button.js';
import { dateOf } from '../parts/dateOf.js';
import { Decide } from '../Decide.js';
import { isShut } from './isShut.js';
import type { ViewProps } from '../Root.js';

/** Always in view: the two equal answers, saving the switches, and taking everything back. */
export const Footer = ({ onSave, ...props }: ViewProps & { onSave: () => void }) => {
  const { texts, purposes, decidedAt, child } = props.notice;
  const save = <Button kind="line" action="save" label={texts.save} onClick={onSave} />;
  return (
    <div class="end">
      {/* What was given can be taken back in any case. */}
      {!isShut(props.notice) &&
        // A yes to sale below 16 is asked for and confirmed: a switch, then this (11 CCR 7028, 7071).
        (typeof child?.declared === 'string' ? (
          <div class="pair">{save}</div>
        ) : (
          <Decide {...props}>{save}</Decide>
        ))}
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
