type Blocked = (address: unknown) => boolean;

/** Elements that fetch by themselves, and the attributes that make them. Links to follow are none. */
const fetching: Readonly<Record<string, readonly string[]>> = {
  HTMLImageElement: ['src', 'srcset'],
  HTMLScriptElement: ['src'],
  HTMLIFrameElement: ['src'],
  HTMLLinkElement: ['href'],
  HTMLSourceElement: ['src', 'srcset'],
  HTMLMediaElement: ['src'],
  HTMLEmbedElement: ['src'],
  HTMLObjectElement: ['data'],
};

/**
 * Pictures, scripts, frames and links that get an address by script, as a property or an attribute.
 * What is written as markup the parser fetches before anybody is asked.
 */
export const guardElements = (blocked: Blocked): void => {
  const host = window as unknown as Record<string, { prototype: Element } | undefined>;
  /** `srcset` holds several addresses. */
  const any = (value: unknown) =>
    String(value)
      .split(/[\s,]+/)
      .some(blocked);
  /** Whoever waits for it goes on, as where the page's policy refuses. */
  const refuse = (element: Element) => setTimeout(() => element.dispatchEvent(new Event('error')));

  for (const [type, names] of Object.entries(fetching))
    for (const name of names) {
      const prototype = host[type]?.prototype;
      const own = prototype && Object.getOwnPropertyDescriptor(prototype, name);
      const { set } = own ?? {};
      if (set)
        Object.defineProperty(prototype, name, {
          ...own,
          set(this: Element, value) {
            if (any(value)) refuse(this);
            else set.call(this, value);
          },
        });
    }

  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    const fetches = Object.entries(fetching).some(
      ([type, names]) =>
        names.includes(name.toLowerCase()) && host[type] && this instanceof (host[type] as never),
    );
    if (fetches && any(value)) refuse(this);
    else setAttribute.call(this, name, value);
  };
};
