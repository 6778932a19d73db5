/** Without a prototype, so that no page's additions to it count as answers. */
export const bare = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;
