import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '#portal/app/lazy-screen';
import { root, screen } from '#portal/app/screen';
import { withNeedWords, withPriceWords, withStaffWords } from '#portal/i18n/with-words';
import { queueSearch } from '#portal/screens/casework/deadlines/queue-search';

const STAFF = { audience: 'staff', wide: true } as const;

const work = withPriceWords(() => import('#portal/app/pages/staff-queue'));
const review = withStaffWords(() => import('#portal/screens/marketplace/needs/review-queue'));
const need = withNeedWords(() => import('#portal/screens/marketplace/needs/need-work'));

const queue = createRoute({
  getParentRoute: () => root,
  path: '/staff',
  staticData: STAFF,
  validateSearch: queueSearch,
  component: lazyScreen(work, 'StaffQueue'),
});

/** What IOM staff work with; each reader sees what their own roles and reach allow. */
export const STAFF_ROUTES = [
  queue,
  screen('/staff/review', review, 'ReviewQueue', STAFF),
  screen('/staff/needs/$id', need, 'NeedWork', STAFF),
] as const;
