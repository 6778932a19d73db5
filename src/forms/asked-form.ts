import type {
  Config,
  ItemRule,
  Localised,
  MessageChannel,
  Period,
  PolicyDocument,
} from '../types.js';

/** What one form asks, wherever it is described. */
export interface AskedForm {
  id: string;
  purposes: readonly string[];
  items: ItemRule;
  keeps: readonly Period[];
  refusalEffect: Localised | undefined;
  requires: readonly string[];
  channels: readonly MessageChannel[];
  confirm: boolean;
}

export interface FormSources {
  config: Pick<Config, 'forms'>;
  /** The owner's policy as data, the version in force. */
  document?: PolicyDocument | undefined;
}

/** Ids of every form that is described. */
export const formIds = ({ config, document }: FormSources): string[] => [
  ...new Set([...(document?.forms ?? []), ...(config.forms ?? [])].map(({ id }) => id)),
];

/** A form by its id: as the policy in force says (S13), else as the configuration does. */
export const askedForm = (id: string, { config, document }: FormSources): AskedForm | undefined => {
  const inPolicy = document?.forms?.find((form) => form.id === id);
  const configured = config.forms?.find((form) => form.id === id);
  const form = inPolicy ?? configured;
  if (!form) return undefined;
  const { purposes, items, requires = [], channels = [], confirm = false } = form;
  const ofPurposes = (document?.purposes ?? []).filter((one) => purposes.includes(one.id));
  const rules = inPolicy?.retention
    ? [inPolicy.retention]
    : ofPurposes.flatMap(({ retention = [] }) => retention);
  const keeps = inPolicy
    ? (document?.retention ?? [])
        .filter((rule) => rules.includes(rule.id))
        .map((rule) => rule.keeps)
    : configured?.keeps
      ? [configured.keeps]
      : [];
  return {
    id,
    purposes,
    items,
    keeps: keeps.length ? keeps : [{ until: 'purpose-met' }],
    refusalEffect:
      form.refusalEffect ?? ofPurposes.find(({ refusalEffect }) => refusalEffect)?.refusalEffect,
    requires,
    channels,
    confirm,
  };
};
