import type { Notice, NoticePurpose, Texts } from '../../src/types.js';

interface ClausesProps {
  purpose: NoticePurpose;
  texts: Texts;
  versions: Notice['versions'];
}

/** What a purpose rests on in the owner's policy: its clause, folded (S1). Nothing without such a document. */
export const Clauses = ({ purpose, texts, versions }: ClausesProps) => {
  const { clauses = [], language } = versions.find(({ state }) => state === 'current') ?? {};
  return clauses
    .filter(({ purposes }) => purposes?.includes(purpose.id))
    .map(({ id, number, title, text }) => (
      <details key={id} data-clause={id}>
        <summary>
          <span>
            {texts.addendaNames?.base}:{' '}
            <bdi lang={language}>
              {number && `${number} `}
              {title}
            </bdi>
          </span>
        </summary>
        {/* A document may lack the notice's language, and be written the other way. */}
        <div lang={language} dir="auto">
          {text.split('\n').map((line) => (
            <p>{line}</p>
          ))}
        </div>
      </details>
    ));
};
