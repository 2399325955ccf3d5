import { useLocale, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { LessonsQuery } from '#portal/screens/remittances/lessons/lesson';
import { LessonCard } from '#portal/screens/remittances/lessons/lesson-card';
import { Page } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

/** Lessons of two minutes about sending money, each with a question before and after it; no answer names anybody. */
export function Lessons() {
  const t = useT();
  const locale = useLocale();
  return (
    <Page
      title={t('money.lessons')}
      lead={t('money.lessonsLead')}
      back={{ link: { to: '/send-money' }, label: t('money.title') }}
    >
      <Load query={LessonsQuery} variables={{ locale }} lines={8}>
        {({ lessons }) =>
          lessons.length === 0 ? (
            <EmptyState title={t('money.noLessons')} />
          ) : (
            <ul className="stack stack-l">
              {lessons.map((lesson) => (
                <li key={lesson.code} className="card">
                  <LessonCard lesson={lesson} />
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </Page>
  );
}
