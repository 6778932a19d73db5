export function outage(options: {
  receipts: number;
  seed: number;
}): Promise<{ ok: boolean; figures: Record<string, string | number> }>;
