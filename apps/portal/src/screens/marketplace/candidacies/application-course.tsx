import { readFragment } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { StatusFragment, type StatusRef } from '#portal/parts/status';
import { courseOf } from '#portal/screens/marketplace/candidacies/course';
import { Timeline } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';

/** Where an application is on its way, who acts in each stage, and since when the present one lasts. */
export function Course({ of, own }: { of: StatusRef; own: boolean }) {
  const t = useT();
  const { key, since } = readFragment(StatusFragment, of);
  const course = courseOf(key);
  if (!course) return null;
  return (
    <Section title={t('course.title')}>
      <Timeline
        moments={course.map(({ stage, when }) => ({
          key: stage,
          title: t(`course.${stage}`),
          by: own && stage === 'APPLICATION' ? t('course.you') : t(`course.${stage}.by`),
          at: when === 'now' ? since : null,
          when,
        }))}
      />
    </Section>
  );
}
