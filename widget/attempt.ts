/** Runs an Intl formatter; where the browser lacks it or the input is odd, the plain value stays. */
export const attempt = (format: () => string | undefined, plain: string): string => {
  try {
    return format() ?? plain;
  } catch {
    return plain;
  }
};
