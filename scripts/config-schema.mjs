// Writes what schema/config.schema.json says of vendors, regimes and texts from the data that the
// product runs on. The rest of that file is written by hand. Run after a build:
// node scripts/config-schema.mjs
import { realpathSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const path = new URL('../schema/config.schema.json', import.meta.url);
const modules = (file) => import(new URL(`../dist/modules/${file}.js`, import.meta.url));

/** What a vendor's own keys are for. A key that is not here has no description, which the test refuses. */
const keys = {
  account: 'The id that the vendor gave your site: pixel, tag, site, project, container.',
  measurementId: 'The measurement id from Google Analytics, such as "G-ABC1234567".',
  consentMode:
    'basic (default): nothing is requested before a yes. advanced: the script loads at once and sends cookieless pings while denied.',
  urlPassthrough:
    'Puts ids into links while storage is denied. With "advanced" only. Default false.',
  adsDataRedaction: 'Removes click ids while advertising is denied. Default true.',
  waitForUpdate: 'Milliseconds, 0 to 2000, that the tag waits for an answer. With "advanced" only.',
  signals: 'Which purpose or vendor decides each Consent Mode signal.',
  cookiePrefix: 'As given to gtag; needed to find the cookies again.',
  cookieDomain: 'As given to gtag; needed to find the cookies again.',
  cookiePath: 'As given to gtag; needed to find the cookies again.',
  appToken: '12 characters from the Adjust dashboard.',
  environment: 'sandbox or production.',
  earlyEvents: 'What becomes of events before a yes: discard (default) or keep.',
  stopSharing: 'Tells Adjust to stop sharing before the SDK is stopped. Default true.',
  googleDma: "Sends Google's google_dma options on every change.",
  dmaRegions: 'Countries that count as eea in these options.',
  options: "Further options of the vendor's own start call, passed on as they are.",
};

const kinds = {
  options: { type: 'object' },
  signals: { type: 'object', additionalProperties: { type: 'string' } },
  dmaRegions: { type: 'array', items: { type: 'string' } },
  urlPassthrough: { type: 'boolean' },
  adsDataRedaction: { type: 'boolean' },
  stopSharing: { type: 'boolean' },
  googleDma: { type: 'boolean' },
  waitForUpdate: { type: 'integer', minimum: 0, maximum: 2000 },
};

const known = (id) => ({ properties: { id: { const: id } }, required: ['id'] });
const ruleOf = (rule) => (rule instanceof RegExp ? { type: 'string', pattern: rule.source } : {});

const vendorPart = async (common) => {
  const { vendorIds } = await modules('src/vendors/ids');
  const vendors = await Promise.all(
    vendorIds.map(async (id) => ({ id, ...(await modules(`src/vendors/${id}`)).vendor })),
  );
  const { name: _name, storage: _storage, country: _country, ...shared } = common;
  const own = [...new Set(vendors.flatMap(({ rules }) => Object.keys(rules)))];
  return {
    type: 'object',
    additionalProperties: false,
    required: ['id'],
    properties: {
      ...common,
      id: {
        anyOf: [{ enum: vendorIds }, { $ref: '#/$defs/id' }],
        description: 'A known vendor, or with a `name` one of your own. Each once.',
      },
      ...Object.fromEntries(
        own.map((key) => [key, { ...(kinds[key] ?? { type: 'string' }), description: keys[key] }]),
      ),
    },
    allOf: [
      ...vendors.map(({ id, rules, required }) => ({
        if: known(id),
        then: {
          ...(required.length && { required }),
          propertyNames: {
            enum: [...new Set(['id', ...Object.keys(shared), 'country', ...Object.keys(rules)])],
          },
          properties: Object.fromEntries(
            Object.entries(rules).map(([key, rule]) => [key, ruleOf(rule)]),
          ),
        },
      })),
      {
        if: { properties: { id: { not: { enum: vendorIds } } } },
        then: {
          required: ['name', 'purpose'],
          propertyNames: { enum: ['id', ...Object.keys(common)] },
        },
      },
    ],
  };
};

const textsPart = (value) =>
  typeof value === 'object'
    ? {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [key, textsPart(inner)]),
        ),
      }
    : { type: 'string' };

/** The schema with its parts that follow from data. */
export const configSchema = async () => {
  const schema = JSON.parse(await readFile(path, 'utf8'));
  const { knownPurposes } = await modules('src/decisions/purposes');
  const { regimes } = await modules('src/regimes/sources');
  const { texts } = await modules('widget/locales/en');
  const { more } = await modules('widget/locales/more/en');
  const { rights } = await modules('widget/locales/rights/en');
  const { tag: _tag, dir: _dir, ...words } = { ...texts, ...more, ...rights };
  const { properties } = schema.$defs.vendor;
  const common = Object.fromEntries(
    Object.entries(properties).filter(([key]) =>
      /^(purpose|src|hosts|saleOrShare|name|storage|country|optOutUrl)$/.test(key),
    ),
  );
  schema.$defs.knownPurpose.enum = knownPurposes;
  const own = schema.$defs.ownPurpose.properties;
  own.id.allOf[1].not.enum = knownPurposes;
  own.like.enum = knownPurposes.filter((id) => id !== 'necessary');
  schema.$defs.regimeId = { enum: regimes.map(({ id }) => id) };
  schema.$defs.vendor = await vendorPart(common);
  schema.$defs.texts = textsPart(words);
  return format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await writeFile(path, await configSchema());
