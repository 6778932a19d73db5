/**
 * Every value that a `Cookie` header holds under a name, decoded. A site that moved between host and
 * parent domain sends two of one name, and the order does not say which is newer.
 */
export const cookieValues = (header: string, name: string): readonly string[] =>
  header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => {
      const value = pair.slice(name.length + 1);
      try {
        return decodeURIComponent(value);
      } catch {
        return value;
      }
    });
