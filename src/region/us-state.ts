import { usStates } from '../regimes/us-states.js';

/** What the law of a visitor's state adds on `today`. */
export interface StateRules {
  /** Second part of the code; undefined where the state is not known. */
  state: string | undefined;
  /** Links that the law names, for the notice. */
  links: readonly ('do-not-sell' | 'privacy-choices')[];
  /** A browser's signal must be honoured. Assent honours it in every state. */
  signal: boolean;
  /** It must be shown that the signal was honoured. */
  showSignal: boolean;
  /** Calendar months for which proof is kept. */
  proofMonths: number;
}

/**
 * Labels, links and proof for a code such as `US-TX`. A state that is missing or not in the table is
 * treated as California, which asks for most; nothing here touches the gate.
 * @param today `YYYY-MM-DD`
 */
export const usState = (code: string, today: string): StateRules => {
  const [country, part] = code.split('-');
  const known = country === 'US' ? usStates.find((one) => one.code === part) : undefined;
  const { inForce, links, signalSince, showSignalSince, proofMonths } =
    known ?? (usStates[0] as (typeof usStates)[0]);
  const since = (from: string | undefined) => from !== undefined && from <= today;
  return {
    state: known?.code,
    links: since(inForce) ? links : ['privacy-choices'],
    signal: since(signalSince),
    showSignal: since(showSignalSince),
    proofMonths,
  };
};
