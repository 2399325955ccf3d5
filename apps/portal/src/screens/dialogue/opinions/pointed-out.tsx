import { useFormat, useT } from '#portal/i18n/i18n';
import type { Answered, PointedOut } from '#portal/screens/dialogue/opinions/opinion-data';

/** Statements that are pointed out, each with how many answered so, in words. */
export function PointedOutList({
  rows,
  statements,
  none,
}: {
  rows: readonly PointedOut[];
  statements: readonly Answered[];
  none: string;
}) {
  const t = useT();
  const format = useFormat();
  const known = rows.flatMap((row) => {
    const statement = statements.find(({ id }) => id === row.statementId);
    return statement ? [{ ...row, statement }] : [];
  });
  if (known.length === 0) return <p>{none}</p>;
  return (
    <ol className="stack">
      {known.map(({ statement, answer, successes, trials }) => (
        <li key={statement.id}>
          <StatementText statement={statement} />
          <p className="muted small">
            {t(answer === 'AGREE' ? 'outcome.AGREE' : 'outcome.DISAGREE', {
              percent: format.percent(successes / trials),
              count: successes,
              of: trials,
            })}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** A statement with its number, in its own language. */
export function StatementText({ statement: { number, locale, text } }: { statement: Answered }) {
  return (
    <>
      <span className="muted">{number}.</span>{' '}
      <span lang={locale} dir="auto">
        <bdi>{text}</bdi>
      </span>
    </>
  );
}
