import { useFormat, useT } from '#portal/i18n/i18n';
import { type Answered, groupLetter, type Opinions } from '#portal/screens/dialogue/opinions/opinion-data';
import { StatementText } from '#portal/screens/dialogue/opinions/pointed-out';
import { Section } from '#portal/ui/page';

/** What tells groups apart, in words; or why none is shown. Who is in one, nobody sees. */
export function Groups({ opinions: { groups, statements } }: { opinions: Opinions }) {
  const t = useT();
  if (groups.length === 0)
    return (
      <Section title={t('outcome.groups')}>
        <p className="prose">{t('outcome.noGroups')}</p>
      </Section>
    );
  return (
    <Section title={t('outcome.groups')}>
      <p className="prose">{t('outcome.groupsText', { count: groups.length })}</p>
      {groups.map(({ members, marks }, place) => (
        <div key={place} className="card stack">
          <h3>{t('outcome.group', { letter: groupLetter(place), count: members })}</h3>
          {marks.length === 0 && <p>{t('outcome.noMarks')}</p>}
          <ul className="stack">
            {marks.map(({ statementId, answer }) => {
              const statement = statements.find(({ id }) => id === statementId);
              return (
                statement && (
                  <li key={statementId}>
                    <StatementText statement={statement} />
                    <Mark statement={statement} place={place} answer={answer} />
                  </li>
                )
              );
            })}
          </ul>
        </div>
      ))}
    </Section>
  );
}

/** How many of a group answered so, and how many of all others. */
function Mark({
  statement,
  place,
  answer,
}: {
  statement: Answered;
  place: number;
  answer: Opinions['groups'][number]['marks'][number]['answer'];
}) {
  const t = useT();
  const format = useFormat();
  const share = (groups: Answered['groups']) => {
    const seen = groups.reduce((all, group) => all + group.seen, 0);
    const gave = groups.reduce(
      (all, { agree, disagree }) => all + (answer === 'AGREE' ? agree : disagree),
      0,
    );
    return format.percent(seen === 0 ? 0 : gave / seen);
  };
  return (
    <p className="muted small">
      {t(answer === 'AGREE' ? 'outcome.markAgree' : 'outcome.markDisagree', {
        letter: groupLetter(place),
        inside: share(statement.groups.filter((_, i) => i === place)),
        outside: share(statement.groups.filter((_, i) => i !== place)),
      })}
    </p>
  );
}
