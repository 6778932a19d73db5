/**
 * What a name in another tool's markup stands for here: purposes, with spaces between (all must be
 * allowed), and the vendor if the configuration lists it. `''` adds nothing beside other names.
 * `false`: stays closed.
 */
export type Meaning = string | false | { readonly purpose: string; readonly vendor?: string };

/** A dictionary. Keys are compared without regard to case. */
export type Names = Readonly<Record<string, Meaning>>;

/** What one element says in another tool's words. */
export interface Reading {
  /** Every one of them must be allowed. */
  names: readonly string[];
  /** Names that only narrow: used where the dictionary knows them, else left aside. */
  narrower?: readonly string[];
  /** Attribute that holds the address, where it is not `data-src`. */
  address?: string;
}

/** Another tool's way to mark what waits for a yes. */
export interface Peer {
  /** Elements that its markup keeps from running. */
  selector: string;
  /** Attributes that may come later, beside `type` and `data-src`. */
  attributes: readonly string[];
  /** Undefined: marked for something that Assent does not do, so it stays closed. */
  read(element: HTMLElement): Reading | undefined;
  names: Names;
}

/** A list in one attribute. */
export const listed = (text: string | undefined): string[] =>
  (text ?? '').split(/[,;\s]+/).filter(Boolean);
