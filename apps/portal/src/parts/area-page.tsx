import { Link, type LinkProps } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { may, type Permission, usePerson } from '#portal/parts/session';
import { Page } from '#portal/ui/page';

interface Area {
  to: NonNullable<LinkProps['to']>;
  label: MessageId;
  needs: Permission;
}

/** The areas of staff work and who finds them; the API decides, this only spares a click. */
const AREAS: Area[] = [
  { to: '/staff', label: 'staff.queue', needs: 'WORK_READ' },
  { to: '/staff/review', label: 'staff.review', needs: 'NEED_REVIEW' },
  { to: '/staff/people', label: 'staff.area.people', needs: 'PROFESSIONAL_READ' },
  { to: '/staff/institutions', label: 'staff.area.institutions', needs: 'INSTITUTION_READ' },
  { to: '/staff/services', label: 'staff.area.services', needs: 'SERVICE_CHECK' },
  { to: '/staff/audits', label: 'staff.area.audits', needs: 'SAFEGUARDING_RATE' },
  { to: '/staff/referrals', label: 'staff.area.referrals', needs: 'REFERRAL_WATCH' },
  { to: '/staff/programmes', label: 'staff.area.programmes', needs: 'PROGRAMME_READ' },
  { to: '/staff/budgets', label: 'staff.area.budgets', needs: 'BUDGET_READ' },
  { to: '/staff/monitoring', label: 'staff.area.monitoring', needs: 'KPI_READ' },
  { to: '/staff/prices', label: 'staff.area.prices', needs: 'PRICE_READ' },
  { to: '/staff/corridors', label: 'staff.area.corridors', needs: 'CORRIDOR_PLAN' },
  { to: '/staff/diaspora', label: 'staff.area.diaspora', needs: 'MAP_POLICIES' },
  { to: '/gaps', label: 'staff.area.gaps', needs: 'GAP_READ' },
  { to: '/staff/questionnaires', label: 'staff.area.questionnaires', needs: 'QUESTIONNAIRE_MANAGE' },
  { to: '/staff/surveys', label: 'staff.area.surveys', needs: 'WAVE_READ' },
  { to: '/staff/moderation', label: 'staff.area.moderation', needs: 'MODERATION_WORK' },
  { to: '/staff/stories', label: 'staff.area.stories', needs: 'STORY_DECIDE' },
  { to: '/staff/safeguarding', label: 'staff.area.safeguarding', needs: 'CONCERN_READ' },
  { to: '/staff/users', label: 'staff.area.users', needs: 'STAFF_MANAGE' },
  { to: '/staff/operations', label: 'staff.area.operations', needs: 'OPERATIONS_MANAGE' },
  { to: '/staff/audit', label: 'staff.area.audit', needs: 'AUDIT_READ' },
  { to: '/staff/taxonomy', label: 'staff.area.taxonomy', needs: 'PUBLIC_READ' },
  { to: '/staff/mailbox', label: 'staff.area.mailbox', needs: 'MAILBOX_READ' },
];

/** A screen of the staff, under the menu of their areas. */
export function AreaPage(props: ComponentProps<typeof Page>) {
  const t = useT();
  const person = usePerson();
  return (
    <>
      <nav className="tabs areas" aria-label={t('staff.areas')}>
        {AREAS.filter(({ needs }) => may(person, needs)).map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t(label)}
          </Link>
        ))}
      </nav>
      <Page {...props} />
    </>
  );
}
