import type { PolicyDocument, Receipt } from '../../types.js';
import type { NoticeManifest } from '../manifest.js';
import { controllerFacts, purposeFacts } from './facts.js';

/** Kantara Consent Receipt v1.1, as far as its published schema describes it. */
export interface KantaraReceipt {
  version: 'KI-CR-v1.1.0';
  jurisdiction: string;
  /** Seconds since 1970. */
  consentTimestamp: number;
  collectionMethod: string;
  consentReceiptID: string;
  language: string;
  piiPrincipalId: string;
  piiControllers: readonly {
    piiController: string;
    contact: string;
    address: object;
    email: string;
    phone: string;
    piiControllerUrl?: string;
  }[];
  policyUrl: string;
  services: readonly { service: string; purposes: readonly KantaraPurpose[] }[];
  sensitive: boolean;
  spiCat: readonly string[];
}

export interface KantaraPurpose {
  purpose: string;
  consentType: string;
  purposeCategory: readonly string[];
  piiCategory: readonly string[];
  primaryPurpose: boolean;
  termination: string;
  thirdPartyDisclosure: boolean;
  thirdPartyName?: string;
}

/**
 * The receipt in Kantara's form (Consent Receipt Specification v1.1.0). Pure. Its schema demands some
 * texts that a configuration need not have, such as a telephone: they are empty, never invented.
 */
export const toKantara = (
  receipt: Receipt,
  manifest: NoticeManifest,
  policy?: PolicyDocument,
): KantaraReceipt => {
  const { name, contact, email, phone, url } = controllerFacts(manifest, policy);
  const purposes = purposeFacts(receipt, manifest, policy)
    // A receipt of consent lists what was agreed to, and what needs no agreement.
    .filter(({ state }) => state === 'granted' || state === 'exempt')
    .map(({ id, name, basis, items, recipients }): KantaraPurpose => ({
      purpose: name,
      consentType: basis === 'consent' || basis === 'explicit_consent' ? 'EXPLICIT' : 'N/A',
      purposeCategory: [id],
      piiCategory: items,
      primaryPurpose: id === 'necessary',
      termination: receipt.expires ?? 'N/A',
      thirdPartyDisclosure: recipients.length > 0,
      ...(recipients.length && { thirdPartyName: recipients.join(', ') }),
    }));
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: receipt.region.code,
    consentTimestamp: Math.floor(Date.parse(receipt.at) / 1000),
    collectionMethod: `${receipt.layer}: ${receipt.method}`,
    consentReceiptID: receipt.id,
    language: receipt.lang,
    piiPrincipalId: receipt.subject,
    piiControllers: [
      {
        piiController: name,
        contact,
        address: {},
        email,
        phone,
        ...(url && { piiControllerUrl: url }),
      },
    ],
    policyUrl: manifest.policy.url ?? '',
    services: [{ service: receipt.site, purposes }],
    // Assent knows no purpose that rests on special categories of data.
    sensitive: false,
    spiCat: [],
  };
};
