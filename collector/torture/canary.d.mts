export function canary(options: {
  seed: number;
  engine?: 'PGlite' | 'PostgreSQL';
  plant?: boolean;
}): Promise<{ ok: boolean; figures: Record<string, string | number> }>;
