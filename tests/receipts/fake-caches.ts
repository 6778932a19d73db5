/** The Cache API, as far as Assent uses it: addresses and texts, by name of the cache. Nothing is at once. */
export const fakeCaches = () => {
  const all = new Map<string, Map<string, string>>();
  const soon = () => new Promise((resolve) => setImmediate(resolve));
  const answer = (text: string | undefined) =>
    text === undefined ? undefined : new Response(text);
  const cacheOf = (held: Map<string, string>) => ({
    put: async (address: string, response: Response) => {
      const text = await response.text();
      await soon();
      held.set(new URL(address).href, text);
    },
    delete: async (address: string) => {
      await soon();
      return held.delete(address);
    },
    matchAll: async () => [...held.values()].map(answer),
  });
  const storage = {
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    open: async (name: string) => {
      await soon();
      const held = all.get(name) ?? new Map<string, string>();
      all.set(name, held);
      return cacheOf(held);
    },
    delete: async (name: string) => all.delete(name),
    match: async (address: string) =>
      answer([...all.values()].find((held) => held.has(address))?.get(address)),
  };
  return { storage, all };
};
