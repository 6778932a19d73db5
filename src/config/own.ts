/** A copy without prototypes: only what the owner wrote counts, whatever a page put on everybody's. */
export const own = <T>(value: T): T =>
  Array.isArray(value)
    ? (value.map(own) as T)
    : typeof value === 'object' && value
      ? Object.keys(value).reduce(
          (copy: T, key) => {
            copy[key as keyof T] = own(value[key as keyof T]);
            return copy;
          },
          Object.create(null) as T,
        )
      : value;
