import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { ButtonLink } from '#portal/ui/button';
import { Notice } from '#portal/ui/text';

const ProfileHealthQuery = graphql(`
  query ProfileHealth {
    myProfile {
      id
      state
      freshUntil
      tasks {
        task
        done
        needed
      }
    }
    productTime
  }
`);

/** How long before its end a profile is asked to be confirmed. */
const SOON_DAYS = 30;
const DAY_MS = 86_400_000;

/** Says what keeps the profile from being matched, and leads to it; nothing while all is well. */
export function ProfileHealth() {
  const t = useT();
  const format = useFormat();
  return (
    <Load query={ProfileHealthQuery} lines={1}>
      {({ myProfile: { state, freshUntil, tasks }, productTime }) => {
        const endsSoon = Date.parse(freshUntil) - Date.parse(productTime) < SOON_DAYS * DAY_MS;
        if (state === 'ERASED' || (state === 'ACTIVE' && !endsSoon)) return null;
        const open = tasks.filter(({ done, needed }) => needed && !done).map(({ task }) => t(`task.${task}`));
        const says = state === 'ACTIVE' ? 'desk.profile.soon' : (`desk.profile.${state}` as const);
        return (
          <Notice tone="warm" title={t('desk.profile.title')}>
            <p>{t(says, { when: format.day(freshUntil) })}</p>
            {open.length > 0 && <p>{t('desk.profile.todo', { sections: format.list(open) })}</p>}
            <ButtonLink to="/profile" tone="quiet">
              {t('desk.profile.open')}
            </ButtonLink>
          </Notice>
        );
      }}
    </Load>
  );
}
