import { useFormat, useT } from '#portal/i18n/i18n';
import { PromiseCard } from '#portal/screens/dialogue/replies/promise-card';
import type { ReplyPromise, ReplyTheme } from '#portal/screens/dialogue/replies/reply-data';
import { Section } from '#portal/ui/page';
import { Tag, type Tone } from '#portal/ui/text';

const TONES: Record<ReplyTheme['answer'], Tone> = {
  ACCEPTED: 'good',
  PARTLY: 'warm',
  NOT_ACCEPTED: 'bad',
  ALREADY: 'info',
  NOT_OURS: 'info',
};

/** One theme: what was said, what is answered and why, and what is promised. */
export function ReplyThemeCard({
  theme,
  locale,
  promise,
  mayReport,
}: {
  theme: ReplyTheme;
  locale: string;
  promise?: ReplyPromise;
  mayReport: boolean;
}) {
  const t = useT();
  const { title, heard, answer, reason, statements } = theme;
  return (
    <Section title={title} actions={<Tag tone={TONES[answer]}>{t(`outcome.answer.${answer}`)}</Tag>}>
      <h3>{t('outcome.heard')}</h3>
      <p className="prose" lang={locale} dir="auto">
        {heard}
      </p>
      {statements.length > 0 && (
        <>
          <h3>{t('outcome.said', { count: statements.length })}</h3>
          <ul className="stack">
            {statements.map((statement) => (
              <li key={statement.id}>
                <span className="muted">{statement.number}.</span>{' '}
                <span lang={statement.locale} dir="auto">
                  <bdi>{statement.text}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('outcome.answered')}</h3>
      <p className="prose" lang={locale} dir="auto">
        {reason}
      </p>
      {promise ? (
        <PromiseCard promise={promise} locale={locale} mayReport={mayReport} />
      ) : (
        theme.promise && <Drafted promise={theme.promise} />
      )}
    </Section>
  );
}

/** A promise while the reply is not published yet. */
function Drafted({ promise: { text, owner, dueOn } }: { promise: NonNullable<ReplyTheme['promise']> }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className="card stack">
      <h3>{t('outcome.promise')}</h3>
      <p dir="auto">{text}</p>
      <p className="muted">{t('outcome.promiseBy', { owner, day: format.day(dueOn) })}</p>
    </div>
  );
}
