import { modeOf } from '../../decisions/purposes.js';
import { usState } from '../../region/us-state.js';
import type { Compose } from './parts/context.js';

/** Uses from which a visitor may opt out in a US state: sale, sharing, targeted advertising. */
const covered = /^(advertising|marketing|personalisation)$/;

/**
 * The links that a visitor's state names, whether the signal was honoured, and the confirmation of an
 * opt-out: Cal. Civ. Code 1798.135(a); 11 CCR 7013, 7015, 7025(c)(6), 7026. Checked in secondary
 * sources. An unknown state is treated as California (`src/region/us-state.ts`).
 */
export const compose: Compose = ({ settings, regime, region, texts, signal, today, decisions }) => {
  const own = texts.usChoices;
  const ids = settings.purposes
    .filter(
      (purpose) =>
        modeOf(regime, purpose) !== 'always' &&
        (purpose.shared || covered.test(purpose.like ?? '')),
    )
    .map(({ id }) => id);
  // Stands in the preferences only, which bring their words.
  if (!ids.length || !own) return [];
  const { links } = usState(region.code, today);
  const out = ids.every((id) => decisions[id] === 'denied');
  return [
    {
      id: 'us-choices',
      title: own.title,
      text: [...(signal ? [own.honoured] : []), out ? own.out : own.may],
      links: links.map((link) =>
        link === 'privacy-choices'
          ? { text: texts.us.privacyChoices, action: 'preferences' as const }
          : { text: texts.us.doNotSell, action: 'reject' as const, purposes: ids },
      ),
    },
  ];
};
