/** Characters; more fit into no cookie. */
const LONGEST = 4_096;
const DAY = 86_400_000;

/**
 * Is this the text of a record as the SDK writes it (`src/decisions/record.ts`): 15 parts and their
 * check sum, times that can be, ids and words of the known alphabets? A test holds both sides together.
 */
export function isRecord(text: string, now: number): boolean {
  const parts = text.split('|');
  const sum = parts.pop();
  if (text.length > LONGEST || parts.length !== 15 || sum !== checkSum(parts.join('|')))
    return false;
  const past = (time: string) => {
    const then = Number.parseInt(time, 36);
    return /^[0-9a-z]{1,11}$/.test(time) && then > 0 && then < now + DAY;
  };
  const [version, key, until, at, code, regime, by, method, addenda] = parts as Fields;
  const [policy, subject, seq, why, answers, vendors] = parts.slice(9) as Fields;
  return (
    version === '2' &&
    /^[0-9a-z]{1,7}$/.test(key) &&
    /^[0-9a-z]{1,11}$/.test(until) &&
    past(at) &&
    /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code) &&
    [regime, by, method].every((word) => /^[\w-]{1,32}$/.test(word)) &&
    each(addenda, /^[\w.-]{1,64}$/) &&
    /^[\w.-]{1,64}(\/[\w.-]{1,64}){2}$/.test(policy) &&
    /^s_[\w-]{22}$/.test(subject) &&
    /^[1-9]\d{0,6}$/.test(seq) &&
    each(why, /^[a-z][a-z0-9-]{0,31}:(-1|\d{1,2})$/) &&
    each(answers, /^[a-z][a-z0-9-]{0,31}:[0-5](@[0-9a-z]{1,11})?$/) &&
    (answers.match(/@\w+/g) ?? []).every((age) => past(age.slice(1))) &&
    each(vendors, /^-?[a-z][a-z0-9-]{0,31}$/)
  );
}

type Fields = [string, string, string, string, string, string, string, string, string];

function each(list: string, form: RegExp): boolean {
  return list.split('/').every((item) => item === '' || form.test(item));
}

/** FNV-1a, 32 bit: finds damage, guards nothing. */
function checkSum(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
