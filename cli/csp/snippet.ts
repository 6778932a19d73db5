/** One policy for everybody, or one before a yes and one after. */
export interface Policies {
  allowing: string;
  /** For strict mode: sent until the record on the device says yes. */
  blocking?: string;
}

export type SnippetForm = 'header' | 'meta' | 'nginx';

/**
 * Matches the record's cookie where all of these purposes may run: its first part is the form's
 * version, its thirteenth what may run and why, and the reasons 0, 1 and 2 let through.
 * See `src/decisions/record.ts`.
 */
export const recordPattern = (purposes: readonly string[]): string => {
  const all = purposes.map((id) => `(?=(?:[^|]*/)?${id}:[012][/|])`).join('');
  return `^2(?:\\|[^|]*){11}\\|${all}`;
};

const nginx = ({ allowing, blocking }: Policies, cookie: string, purposes: readonly string[]) => {
  const header = (value: string) => `add_header Content-Security-Policy ${value} always;`;
  const note =
    "# $request_id is the nonce: put it on the page's script tags, too (sub_filter, SSI).";
  if (!blocking) return `${note}\n${header(`"${allowing}"`)}`;
  return [
    note,
    `map $cookie_${cookie} $assent_policy {`,
    `  default "${blocking}";`,
    `  "~${recordPattern(purposes)}" "${allowing}";`,
    '}',
    header('$assent_policy'),
  ].join('\n');
};

/** The policies as they are put to use. */
export const snippet = (
  form: SnippetForm,
  policies: Policies,
  { cookie = 'assent', purposes = [] as readonly string[] } = {},
): string => {
  if (form === 'nginx') return nginx(policies, cookie, purposes);
  const one = policies.blocking ?? policies.allowing;
  return form === 'header'
    ? `Content-Security-Policy: ${one}`
    : `<meta http-equiv="Content-Security-Policy" content="${one}" />`;
};
