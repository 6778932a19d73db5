export function faults(options: {
  trials: number;
  seed: number;
  /** Milliseconds since the epoch at which no further trial begins. */
  until: number;
}): Promise<{ ok: boolean; figures: Record<string, number> }>;
