import { Link, useSearch } from '@tanstack/react-router';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import {
  type CorridorFacts,
  LessonFactsQuery,
  LessonsQuery,
} from '#portal/screens/remittances/lessons/lesson';
import { LessonCard } from '#portal/screens/remittances/lessons/lesson-card';
import type { LessonsOf } from '#portal/screens/remittances/lessons/lessons-of';
import { Page } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

/** Lessons of two minutes about sending money, each with a question before and after it; no answer names anybody. */
export function Lessons() {
  const t = useT();
  const format = useFormat();
  const { from, to } = useSearch({ strict: false }) as LessonsOf;
  const back =
    from && to
      ? {
          link: { to: '/send-money/$from/$to', params: { from, to } } as const,
          label: t('money.result', { from: format.country(from), to: format.country(to) }),
        }
      : { link: { to: '/send-money' } as const, label: t('money.title') };
  return (
    <Page title={t('money.lessons')} lead={t('money.lessonsLead')} back={back}>
      {from && to ? (
        <Load query={LessonFactsQuery} variables={{ from, to }} lines={8}>
          {(facts) => <List facts={facts} />}
        </Load>
      ) : (
        <>
          <p>
            <Link to="/send-money">{t('money.factChoose')}</Link>
          </p>
          <List facts={null} />
        </>
      )}
    </Page>
  );
}

function List({ facts }: { facts: CorridorFacts | null }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Load query={LessonsQuery} variables={{ locale }} lines={8}>
      {({ lessons }) =>
        lessons.length === 0 ? (
          <EmptyState title={t('money.noLessons')} />
        ) : (
          <ul className="stack stack-l">
            {lessons.map((lesson) => (
              <li key={lesson.code} className="card">
                <LessonCard lesson={lesson} facts={facts} />
              </li>
            ))}
          </ul>
        )
      }
    </Load>
  );
}
