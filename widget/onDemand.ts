/** A part of the widget in a file of its own. */
export interface OnDemand<T> {
  here: T | undefined;
  /** The part, if it is here; asks for it otherwise. */
  want: () => T | undefined;
}

/** Fetches a part once; after a failure the next wish tries again. */
export const onDemand = <T>(
  fetch: () => Promise<T>,
  arrived: (part: T) => void,
  lost: () => void,
): OnDemand<T> => {
  let loading: Promise<void> | undefined;
  const part: OnDemand<T> = {
    here: undefined,
    want: () => {
      loading ??= fetch().then(
        (loaded) => {
          part.here = loaded;
          arrived(loaded);
        },
        (error: unknown) => {
          console.error('[assent]', error);
          loading = undefined;
          lost();
        },
      );
      return part.here;
    },
  };
  return part;
};
