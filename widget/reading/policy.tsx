import type { DocumentRef } from '../../src/types.js';
import { dateOf } from '../parts/dateOf.js';
import type { ViewProps } from '../Root.js';
import { nameOf } from '../preferences/nameOf.js';
import { Sections } from './Sections.js';
import { Versions } from './Versions.js';

/** The policy and the additions that apply here, with their clauses in force, and every version. */
export const policy = async (props: ViewProps) => {
  const { texts, policy, addenda, versions } = props.notice;
  const words = texts.preferences;
  const edition = ({ version, effective }: DocumentRef) => (
    <bdi class="quiet">
      {version} · {dateOf(effective, texts.tag)}
    </bdi>
  );
  const sections = await props.actions.policyText();
  return (
    <>
      <ul>
        <li>
          {texts.addendaNames?.base} {edition(policy)}
        </li>
        {addenda.map((a) => (
          <li key={a.id}>
            {words?.addenda}: {nameOf(a, texts)} {edition(a)}
          </li>
        ))}
        {!addenda.length && <li>{words?.noAddendum}</li>}
      </ul>
      {versions.length > 0 && <Versions {...props} />}
      <Sections sections={sections} texts={texts} />
    </>
  );
};
