import type { PolicySection, Texts } from '../../src/types.js';

interface SectionsProps {
  sections: readonly PolicySection[];
  texts: Texts;
  /** BCP 47 tag where the text is not in the notice's language. */
  lang?: string;
}

/** A policy as it is read: clauses with their printed numbers, gaps kept (S27). */
export const Sections = ({ sections, texts, lang }: SectionsProps) => (
  <div>
    {sections.map((s) => (
      <section key={s.document.id} lang={lang ?? s.language} dir="auto">
        <h3>{s.title}</h3>
        {s.clauses.map((c) => (
          <div key={c.id}>
            <h4>
              {c.number && <bdi>{c.number} </bdi>}
              {c.title}
              {c.replaces && (
                <small>
                  {texts.preferences?.replaces} <bdi>{c.replaces}</bdi>
                </small>
              )}
            </h4>
            {c.text.split('\n').map((line) => (
              <p>{line}</p>
            ))}
          </div>
        ))}
      </section>
    ))}
  </div>
);
