import type { PolicyDocument, Receipt } from '../../types.js';
import type { NoticeManifest } from '../manifest.js';
import { controllerFacts, purposeFacts } from './facts.js';

/** A consent record with the field names of ISO/IEC TS 27560:2023. */
export interface Iso27560Record {
  header: {
    schema_version: string;
    record_id: string;
    receipt_id: string;
    pii_principal_id: string;
  };
  pii_processing: readonly {
    privacy_notice: string;
    language: string;
    purpose: string;
    purpose_type: string;
    lawful_basis: string;
    pii_information: readonly { pii_type: string }[];
    pii_controllers: readonly string[];
    collection_method: string;
    storage_locations: readonly string[];
    retention_period: readonly string[];
    service: string;
    jurisdiction: string;
    recipient_third_parties: readonly string[];
    withdrawal_method: string;
  }[];
  party_identification: readonly {
    party_id: string;
    party_name: string;
    party_address: string;
    party_email: string;
    party_phone: string;
    party_url: string;
    party_contact: string;
    party_role: string;
    party_type: string;
  }[];
  events: readonly {
    purpose: string;
    event_time: string;
    validity_duration: string;
    entity_id: string;
    event_type: string;
    event_state: string;
  }[];
  /** What the standard has no field for; a profile may add it. */
  extension: Readonly<Record<string, unknown>>;
}

const stateOf: Readonly<Record<string, string>> = {
  granted: 'consent_given',
  denied: 'consent_refused',
  objected: 'consent_withdrawn',
  exempt: 'notice_given',
  unasked: 'notice_given',
};
const taken = ['withdrawn', 'objected'];

/**
 * The receipt as a record after ISO/IEC TS 27560. Pure. The names of fields follow the W3C DPV
 * community guide to that standard (the standard itself was not opened); what nobody stated is empty.
 */
export const toIso27560 = (
  receipt: Receipt,
  manifest: NoticeManifest,
  policy?: PolicyDocument,
): Iso27560Record => {
  const { name, contact, email, phone, url } = controllerFacts(manifest, policy);
  const facts = purposeFacts(receipt, manifest, policy);
  const { v, id, subject, region, method, layer, event, actor = 'self' } = receipt;
  const party = 'controller';
  return {
    header: {
      schema_version: `assent-receipt/${v}`,
      record_id: id,
      receipt_id: id,
      pii_principal_id: subject,
    },
    pii_processing: facts.map((purpose) => ({
      privacy_notice: receipt.notice.hash,
      language: receipt.lang,
      purpose: purpose.description || purpose.name,
      purpose_type: purpose.id,
      lawful_basis: purpose.basis,
      pii_information: purpose.items.map((pii_type) => ({ pii_type })),
      pii_controllers: [party],
      collection_method: `${layer}: ${method}`,
      storage_locations: purpose.countries,
      retention_period: purpose.retention,
      service: receipt.site,
      jurisdiction: region.code,
      recipient_third_parties: purpose.recipients,
      withdrawal_method: manifest.policy.url ?? `https://${receipt.site}/`,
    })),
    party_identification: [
      {
        party_id: party,
        party_name: name,
        party_address: '',
        party_email: email,
        party_phone: phone,
        party_url: url,
        party_contact: contact,
        party_role: 'pii_controller',
        party_type: 'organisation',
      },
    ],
    events: facts.map(({ id: purpose, state, basis }) => ({
      purpose,
      event_time: receipt.at,
      validity_duration: receipt.expires ?? 'until changed',
      entity_id: actor === 'self' ? subject : actor,
      event_type: basis === 'consent' ? 'explicit' : 'notice',
      event_state:
        state === 'denied' && taken.includes(event)
          ? 'consent_withdrawn'
          : (stateOf[state] as string),
    })),
    extension: {
      seq: receipt.seq,
      prev: receipt.prev,
      event,
      policy: receipt.policy,
      addenda: receipt.addenda,
      regime: region.regime,
      signals: receipt.signals,
      sdk: receipt.sdk,
    },
  };
};
