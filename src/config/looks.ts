import type { Config, Problem } from '../types.js';

/** How the notice looks opens no gate, so a mistake there costs the look alone. */
export const apart = (
  found: readonly Problem[],
): { problems: readonly Problem[]; looks: readonly Problem[] } => {
  const isLook = ({ path }: Problem) => /^theme\b/.test(path);
  return { problems: found.filter((one) => !isLook(one)), looks: found.filter(isLook) };
};

/** The configuration with defaults in place of what is refused of its look. */
export const withoutLooks = (config: Config, looks: readonly Problem[]): Config => {
  if (!looks.length) return config;
  const refused = looks.map(({ path }) => path);
  const theme = refused.includes('theme') ? {} : config.theme;
  return {
    ...config,
    theme: Object.fromEntries(
      Object.entries(theme ?? {}).filter(([key]) => !refused.includes(`theme.${key}`)),
    ),
  };
};
