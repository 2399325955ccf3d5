import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, screen } from '#portal/app/screen';
import { withNeedWords, withStaffWords } from '#portal/app/staff-words';
import { queueSearch } from '#portal/screens/staff/desk/queue-search';

const STAFF = { audience: 'staff', wide: true } as const;

const work = withStaffWords(() => import('#portal/screens/staff/work-queue'));
const review = withStaffWords(() => import('#portal/screens/staff/review-queue'));
const need = withNeedWords(() => import('#portal/screens/staff/need'));

const queue = createRoute({
  getParentRoute: () => root,
  path: '/staff',
  staticData: STAFF,
  validateSearch: queueSearch,
  component: lazyRouteComponent(work, 'WorkQueue'),
});

/** What IOM staff work with; each reader sees what the own roles and reach allow. */
export const STAFF_ROUTES = [
  queue,
  screen('/staff/review', review, 'ReviewQueue', STAFF),
  screen('/staff/needs/$id', need, 'StaffNeed', STAFF),
] as const;
