import type { NoticePurpose, NoticeVendor } from '../../src/types.js';
import { isSwitchable } from './isSwitchable.js';

/**
 * Switches moved and not saved yet. A purpose's switch stands above its vendors': off is off for all
 * of them, and the last vendor to go takes the purpose along. Maps, as one may be called `constructor`.
 */
export class Draft {
  #purposes = new Map<string, boolean>();
  #vendors = new Map<string, boolean>();

  isOn(p: NoticePurpose): boolean {
    return this.#purposes.get(p.id) ?? p.on;
  }

  vendorIsOn(p: NoticePurpose, v: NoticeVendor): boolean {
    return this.isOn(p) && (this.#vendors.get(v.id) ?? v.on);
  }

  move(p: NoticePurpose, on: boolean): void {
    this.#purposes.set(p.id, on);
    for (const v of p.vendors) this.#vendors.set(v.id, on);
  }

  /** One vendor of a purpose that is off: it alone is let in. */
  moveVendor(p: NoticePurpose, v: NoticeVendor, on: boolean): void {
    if (on && !this.isOn(p)) {
      this.move(p, false);
      this.#purposes.set(p.id, true);
    }
    this.#vendors.set(v.id, on);
    if (!p.vendors.some((other) => this.vendorIsOn(p, other))) this.move(p, false);
  }

  /** Every purpose as it stands, and the vendors that its yes does not cover. */
  choices(purposes: readonly NoticePurpose[]): Record<string, boolean> {
    return Object.fromEntries(
      purposes
        .filter(isSwitchable)
        .flatMap((p) => [
          [p.id, this.isOn(p)],
          ...(this.isOn(p)
            ? p.vendors.filter((v) => !this.vendorIsOn(p, v)).map((v) => [v.id, false])
            : []),
        ]),
    ) as Record<string, boolean>;
  }
}
