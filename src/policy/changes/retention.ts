import { longer } from '../period.js';
import type { Period, PolicyDocument, RetentionRule } from '../document.js';
import { comparePeriods, compareTexts, pairs, without } from './compare.js';
import { ids, type Scene } from './scene.js';
import { termChange, type Effect, type TermChange } from './term-change.js';

const ruleOf = (document: PolicyDocument, id: string | undefined) =>
  document.retention.find((rule) => rule.id === id);

/** Purposes that name the rule themselves. */
const naming = ({ purposes }: PolicyDocument, rule: string) =>
  ids(purposes.filter(({ retention }) => retention?.includes(rule)));

/** Purposes of a form that is kept by this rule in both versions. */
const throughForms = ({ before, after }: Scene, rule: string) =>
  (after.forms ?? [])
    .filter(
      ({ id, retention }) =>
        retention === rule &&
        before.forms?.some((form) => form.id === id && form.retention === rule),
    )
    .flatMap(({ purposes }) => purposes);

/** Does this period go beyond every one that the purpose had? Without any, nobody can tell. */
const beyond = ({ before }: Scene, purpose: string, keeps: Period) => {
  const was = before.purposes.find(({ id }) => id === purpose);
  // A new purpose is told as such.
  if (!was) return false;
  const periods = (was.retention ?? []).flatMap((id) => ruleOf(before, id)?.keeps ?? []);
  return !periods.some((period) => !longer(keeps, period));
};

const added = (scene: Scene, { id, what, keeps, law }: RetentionRule): TermChange => {
  const purposes = naming(scene.after, id);
  const wider = purposes.filter((purpose) => beyond(scene, purpose, keeps));
  // What a law orders is no term of anybody's consent, unless one rests on it.
  const effect = wider.length || (!purposes.length && !law) ? 'widened' : 'changed';
  return termChange('retention', id, effect, wider.length ? wider : purposes, {
    name: what,
    is: 'new',
    after: keeps,
  });
};

const removed = (scene: Scene, { id, what, keeps }: RetentionRule): TermChange => {
  const purposes = naming(scene.before, id);
  const open = purposes.filter((purpose) =>
    scene.after.purposes.some((is) => is.id === purpose && !is.retention?.length),
  );
  return termChange(
    'retention',
    id,
    open.length ? 'widened' : 'narrowed',
    open.length ? open : purposes,
    { name: what, is: 'gone', before: keeps },
  );
};

const both = (scene: Scene, was: RetentionRule, is: RetentionRule): TermChange[] => {
  const { id, what: name, keeps } = is;
  const [then, now] = [naming(scene.before, id), naming(scene.after, id)];
  const period = comparePeriods(was.keeps, keeps);
  const joined = without(now, then).filter((purpose) => beyond(scene, purpose, keeps));
  const left = without(then, now).filter((purpose) =>
    scene.after.purposes.some((one) => one.id === purpose && !one.retention?.length),
  );
  const touched = [...now, ...throughForms(scene, id)];
  const wider = [...(period === 'widened' ? touched : []), ...joined, ...left];
  const other = was.law !== is.law || compareTexts(was.what, is.what) !== 'same';
  // A new purpose, or one that is gone, is told as such.
  const stays = ({ purposes }: PolicyDocument, id: string) => purposes.some((one) => one.id === id);
  const moved = [...without(now, then), ...without(then, now)].filter(
    (id) => stays(scene.before, id) && stays(scene.after, id),
  );
  const effect: Effect | undefined =
    wider.length || period === 'widened'
      ? 'widened'
      : (period ?? (moved.length || other ? 'changed' : undefined));
  if (!effect) return [];
  return [
    termChange('retention', id, effect, wider.length ? wider : [...touched, ...moved], {
      name,
      ...(period && { before: was.keeps, after: keeps }),
    }),
  ];
};

/** A form that is kept by another rule than before. */
const forms = (scene: Scene): TermChange[] =>
  pairs(scene.before.forms, scene.after.forms).flatMap(({ was, is }) => {
    if (!was || !is || was.retention === is.retention) return [];
    const [old, now] = [ruleOf(scene.before, was.retention), ruleOf(scene.after, is.retention)];
    const named = now ?? old;
    return termChange(
      'retention',
      is.retention ?? (was.retention as string),
      comparePeriods(old?.keeps, now?.keeps) ?? 'changed',
      is.purposes,
      {
        ...(named && { name: named.what }),
        ...(old && { before: old.keeps }),
        ...(now && { after: now.keeps }),
      },
    );
  });

/** How long data is kept. */
export const retentionChanges = (scene: Scene): TermChange[] => [
  ...pairs(scene.before.retention, scene.after.retention).flatMap(({ was, is }) =>
    was && is ? both(scene, was, is) : is ? added(scene, is) : removed(scene, was as RetentionRule),
  ),
  ...forms(scene),
];
