/** Something that a rule has to say about one place in one file. */
export interface Flaw {
  /** `error`: must be put right, exit code 1. `warning`: look at it. */
  severity: 'error' | 'warning';
  /** Such as `addenda[2].regions`; empty for the whole document. */
  path: string;
  /** What is there, in words or as JSON. */
  found: string;
  /** What to do, as a sentence without its full stop. */
  fix: string;
}

export interface Finding extends Flaw {
  /** As the user named the file, or relative to the working folder. */
  file: string;
  /** Name of the rule: its file in `cli/lint/`. */
  rule: string;
}

const longest = 90;

/** A value as it stands in the file, shortened. */
export const show = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};

export const error = (path: string, found: string, fix: string): Flaw => ({
  severity: 'error',
  path,
  found,
  fix,
});

export const warning = (path: string, found: string, fix: string): Flaw => ({
  severity: 'warning',
  path,
  found,
  fix,
});
