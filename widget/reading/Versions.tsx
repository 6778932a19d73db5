import { dateOf } from '../parts/dateOf.js';
import { Diff } from '../parts/Diff.js';
import type { ViewProps } from '../Root.js';
import { Details } from '../preferences/Details.js';
import { Sections } from './Sections.js';

/** Every version of the owner's policy, newest first: what it changed, and its whole text (S37). */
export const Versions = ({ notice, actions }: ViewProps) => {
  const { texts, versions, focus } = notice;
  const oldest = versions[0];
  return (
    <>
      <h3>{texts.versions?.title}</h3>
      {[...versions].reverse().map((v) => (
        <Details
          key={v.version}
          at={`/policy/${v.version}`}
          focus={focus}
          title={<bdi>{v.version}</bdi>}
          hint={`${texts.versions?.[v.state] ?? v.state} · ${dateOf(v.effective, texts.tag)}`}
          draw={async () => {
            const [changes, sections] = await Promise.all([
              v === oldest ? [] : actions.policyChanges(v.version),
              actions.policyText(v.version),
            ]);
            return (
              <>
                {v.summary && <p>{v.summary}</p>}
                {v !== oldest && <Diff changes={changes} notice={notice} />}
                <Sections sections={sections} texts={texts} />
              </>
            );
          }}
        />
      ))}
    </>
  );
};
