export function fullFile(options: {
  seed: number;
}): Promise<{ ok: boolean; figures: Record<string, string | number> }>;
