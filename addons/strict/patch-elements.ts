import { addressOf, withProperty } from './elements.js';
import { isHeld, letGo } from './hold.js';
import type { Keeper } from './keeper.js';

/**
 * Addresses that scripts give to elements, as a property or an attribute. This is the one moment
 * before a picture or a script of theirs is fetched.
 */
export const patchElements = ({ holds }: Keeper): void => {
  /** True: held, so the browser must not see it. */
  const takes = (element: HTMLElement, value: unknown): boolean => {
    const address = String(value);
    if (holds(element, address)) return true;
    const { src, href } = element.dataset;
    // The gate itself sets the address that waits, and needs its marks again at a withdrawal.
    if (isHeld(element) && address !== (src ?? href)) letGo(element);
    return false;
  };

  for (const [name, property] of withProperty) {
    const { prototype } = window[name];
    const own = Object.getOwnPropertyDescriptor(prototype, property);
    if (!own?.set || !own.get) continue;
    const { get, set } = own;
    Object.defineProperty(prototype, property, {
      ...own,
      get(this: HTMLElement) {
        const waits = this.dataset[property];
        // Snippets read back what they have set.
        return isHeld(this) && waits && !this.hasAttribute(property)
          ? new URL(waits, document.baseURI).href
          : (get.call(this) as string);
      },
      set(this: HTMLElement, value: unknown) {
        if (!takes(this, value)) set.call(this, value);
      },
    });
  }

  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name: string, value: string) {
    const isAddress = addressOf[this.localName] === String(name).toLowerCase();
    if (!isAddress || !(this instanceof HTMLElement) || !takes(this, value))
      setAttribute.call(this, name, value);
  };
};
