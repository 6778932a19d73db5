import { parseRegion } from '../region/parse-region.js';
import { knownPurposes } from '../decisions/purposes.js';
import { isDay, offsetForm } from './calendar.js';
import { isPeriod as period } from './is-period.js';
import { isObject, type Fields, type Shape } from './shape.js';

const tag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const word = /^[A-Za-z0-9][\w.-]{0,63}$/;
/** As records and receipts carry it. */
const purpose = /^[a-z][a-z0-9-]{0,31}$/;
const text = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);
const like = (value: unknown) => value !== 'necessary' && knownPurposes.includes(value as never);
const yesNo = (value: unknown) => typeof value === 'boolean';
const region = (value: unknown) => value !== undefined && parseRegion(value) === value;
const country = (value: unknown) => region(value) && (value as string).length === 2;
/** http(s), or relative; keeps `javascript:` out of what a visitor may press. */
const page = /^(https?:\/\/\S+|[^\s:]+)$/i;

const localised: Shape = (value) =>
  text(value) ||
  (isObject(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([key, one]) => tag.test(key) && text(one)));

const list = (shape: Shape): Shape => [shape] as const;
const some =
  (shape: RegExp | ((value: unknown) => boolean)): Shape =>
  (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => (shape instanceof RegExp ? text(one) && shape.test(one) : shape(one)));
const texts = some(localised as (value: unknown) => boolean);

const items: Shape = {
  'required?': [word],
  'optional?': [word],
  'oneOf?': list(some(word)),
};
const clause: Fields = {
  id: word,
  'number?': text,
  title: localised,
  text: localised,
  'source?': text,
};

/** What the browser takes for granted of a policy. The schema and the CLI check more. */
export const documentShape: Shape = {
  '$schema?': text,
  id: purpose,
  issuer: { id: word, name: localised },
  edition: word,
  version: word,
  languages: some(tag),
  announced: isDay,
  effective: isDay,
  'utcOffset?': offsetForm,
  'change?': {
    material: yesNo,
    'areas?': [/^(collection|provision|rights|retention|other)$/],
    summary: localised,
  },
  purposes: [
    {
      id: purpose,
      'like?': like,
      'required?': yesNo,
      clause: word,
      name: localised,
      description: localised,
      items: [word],
      'recipients?': [word],
      'retention?': [word],
      'refusalEffect?': localised,
      'directMarketing?': {
        data: texts,
        subjects: texts,
        // A mail address, a page or a telephone number; nothing that runs.
        channel: /^(?!\s*\w*script:|\s*data:)[^]*\S/i,
        'transferees?': texts,
        'gain?': yesNo,
      },
    },
  ],
  clauses: [clause],
  'forms?': [
    {
      id: word,
      purposes: [purpose],
      'clause?': word,
      items,
      'retention?': word,
      'refusalEffect?': localised,
      'requires?': [purpose],
      'channels?': [/^(email|sms|phone|post|push|messenger)$/],
      'confirm?': yesNo,
    },
  ],
  'collection?': [{ id: word, items, kind: /^(contract|automatic)$/ }],
  'recipients?': [
    {
      id: word,
      name: localised,
      items: [word],
      purpose: localised,
      keeps: period,
      'country?': country,
    },
  ],
  'recipientLists?': [
    { id: word, url: page, hash: /^sha256-[A-Za-z0-9+/]{43}=$/, retrieved: isDay },
  ],
  'processors?': [
    { id: word, name: localised, task: localised, 'marketing?': yesNo, 'country?': country },
  ],
  'transfers?': [
    {
      id: word,
      'to?': word,
      country,
      'since?': isDay,
      method: localised,
      items: [word],
      task: localised,
      keeps: period,
      'safeguard?': localised,
    },
  ],
  'tools?': [{ vendor: purpose, purpose, 'optOutUrl?': page }],
  retention: [{ id: word, what: localised, keeps: period, 'law?': text }],
  contacts: [
    {
      role: /^(privacy-officer|handler|representative|complaints)$/,
      name: localised,
      'phone?': text,
      'email?': /^[^\s:]+@[^\s:]+$/,
      'url?': page,
      'country?': country,
    },
  ],
  'addenda?': [
    {
      id: word,
      title: localised,
      regions: some(region),
      clauses: [
        {
          ...clause,
          'replaces?': [word],
          'promises?': {
            '*': (value: unknown) => text(value) || Number.isFinite(value),
          },
          'asks?': /^(acceptance|acknowledgement)$/,
        },
      ],
    },
  ],
};
