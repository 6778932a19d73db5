import type { DocumentRef } from '../../src/types.js';
import { dateOf } from '../dateOf.js';
import type { ViewProps } from '../Root.js';
import { nameOf } from './nameOf.js';

/** The policy and the additions that apply here, with their clauses in force. */
export const policy = async ({ notice: { texts, policy, addenda }, actions }: ViewProps) => {
  const words = texts.preferences;
  const edition = ({ version, effective }: DocumentRef) => (
    <bdi class="quiet">
      {version} · {dateOf(effective, texts.tag)}
    </bdi>
  );
  const sections = await actions.policyText();
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
      {sections.map((s) => (
        <section key={s.document.id}>
          <h3>{s.title}</h3>
          {s.clauses.map((c) => (
            <div key={c.id}>
              <h4>
                {c.title}
                {c.replaces && (
                  <small>
                    {words?.replaces} <bdi>{c.replaces}</bdi>
                  </small>
                )}
              </h4>
              <p>{c.text}</p>
            </div>
          ))}
        </section>
      ))}
    </>
  );
};
