import type { Config, DocumentRef, Localised, NoticeBlock, Texts } from '../types.js';
import type { KnownVendor, Settings } from '../config/settings.js';

/** What stands behind a receipt's `notice.hash`. */
export interface NoticeManifest {
  v: 1;
  lang: string;
  /** Null where no notice was on screen. */
  texts: Texts | null;
  purposes: readonly {
    id: string;
    like: string | null;
    form: boolean;
    /** Where the policy speaks of it (S4). */
    clause?: string;
    name?: Localised;
    description?: Localised;
  }[];
  vendors: readonly Omit<KnownVendor, 'role'>[];
  policy: DocumentRef & { url?: string };
  addenda: readonly DocumentRef[];
  blocks?: readonly NoticeBlock[];
  controller?: Config['controller'];
}

/**
 * What the visitor was shown, word for word: the preimage of a receipt's `notice.hash`. Sent to the
 * collector once per content, and part of the visitor's own download.
 */
export const noticeManifest = (
  { config, purposes, vendors }: Settings,
  texts: Texts | undefined,
  language: string,
  policy: DocumentRef,
  addenda: readonly DocumentRef[],
  blocks: readonly NoticeBlock[],
  clauses: Readonly<Record<string, string>> = {},
): NoticeManifest => ({
  v: 1,
  lang: language,
  texts: texts ?? null,
  purposes: purposes.map(({ id, like, form }) => {
    const given = config.purposes?.find((item) => typeof item === 'object' && item.id === id);
    return {
      id,
      like: like ?? null,
      form,
      ...(clauses[id] && { clause: clauses[id] }),
      ...(typeof given === 'object' && given),
    };
  }),
  vendors: vendors.map(
    ({ id, name, purpose, saleOrShare, hosts, storage, country, optOutUrl }) => ({
      id,
      name,
      purpose,
      saleOrShare,
      hosts,
      storage,
      ...(country && { country }),
      ...(optOutUrl && { optOutUrl }),
    }),
  ),
  policy: { ...policy, ...(config.policy?.url && { url: config.policy.url }) },
  addenda,
  ...(blocks.length && { blocks }),
  ...(config.controller && { controller: config.controller }),
});
