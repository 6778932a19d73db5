import { CmpApi, CmpDisplayStatus, CmpStatus, SignalStatus } from '@iabgpp/cmpapi';
import type { Assent } from '../src/types.js';
import { applicableSection, type ApplicableOptions } from './gpp/applicable.js';
import { fieldsOf, type FieldOptions } from './gpp/fields.js';
import { sectionIds } from './gpp/sections.js';
import { installGppStub } from './gpp/stub.js';

export { installGppStub } from './gpp/stub.js';
export type { Mspa } from './gpp/fields.js';

export interface GppOptions extends ApplicableOptions, FieldOptions {
  /** Id that the IAB gave. Default 1, which its specification has for whoever has none. */
  cmpId?: number;
  cmpVersion?: number;
}

const supported = Object.entries(sectionIds).map(([name, id]) => `${id}:${name}`);

/**
 * Tells advertising vendors in the US by the IAB's Global Privacy Platform what Assent decided: one
 * section, the one that applies, and none elsewhere. Follows every change until the answer is called.
 *
 * Specification: IAB Tech Lab, GPP core and CMP API 1.1, US sections. Throws a `TypeError` for a section
 * that cannot be written.
 */
export const gpp = (assent: Assent, options: GppOptions = {}): (() => void) => {
  for (const name of options.sections ?? [])
    if (!(name in sectionIds))
      throw new TypeError(
        `sections: found "${name}"; the sections are ${Object.keys(sectionIds).join(', ')}.`,
      );
  installGppStub(supported);
  const cmp = new CmpApi(options.cmpId ?? 1, options.cmpVersion ?? 1);
  cmp.setSupportedAPIs(supported);
  cmp.setCmpStatus(CmpStatus.LOADED);

  const write = (name: string) => {
    const snapshot = assent.get();
    const { globalPrivacyControl } = navigator as { globalPrivacyControl?: unknown };
    // A section exists once it has a field; then it says itself which ones it knows.
    cmp.setFieldValue(name, 'SaleOptOut', 0);
    const section = cmp.getSection(name) as object;
    for (const [field, value] of Object.entries(
      fieldsOf(snapshot, options, globalPrivacyControl === true),
    ))
      if (field in section) cmp.setFieldValue(name, field, value);
  };

  const tell = () => {
    // "not ready" first and "ready" last, around every change: vendors wait in between.
    cmp.setSignalStatus(SignalStatus.NOT_READY);
    const { code } = assent.get().region;
    const name = applicableSection(code, options);
    cmp.clear();
    try {
      if (name) write(name);
    } catch (error) {
      // A value of the owner's that the section cannot hold: vendors must not read a half-made one.
      cmp.clear();
      cmp.setCmpStatus(CmpStatus.ERROR);
      console.error(
        `Assent: the GPP section ${name} could not be written, so vendors wait.`,
        error,
      );
      return;
    }
    cmp.setApplicableSections([(name ? sectionIds[name] : undefined) ?? -1]);
    if (name) cmp.fireSectionChange(name);
    if (!choosing) cmp.setSignalStatus(SignalStatus.READY);
  };

  /** The preferences are open: the visitor is about to change something. */
  let choosing = false;
  const undo = [
    assent.on('ready', tell),
    assent.on('change', tell),
    assent.on('show', ({ view }) => {
      choosing = view === 'preferences';
      if (choosing) cmp.setSignalStatus(SignalStatus.NOT_READY);
      cmp.setCmpDisplayStatus(CmpDisplayStatus.VISIBLE);
    }),
    assent.on('hide', () => {
      const was = choosing;
      choosing = false;
      cmp.setCmpDisplayStatus(CmpDisplayStatus.HIDDEN);
      if (was) tell();
    }),
  ];
  return () => undo.forEach((off) => off());
};
