import { screen } from '#portal/app/screen';
import { withNeedWords, withStaffWords } from '#portal/app/staff-words';

const STAFF = { audience: 'staff', wide: true } as const;

const work = withStaffWords(() => import('#portal/screens/staff/work-queue'));
const review = withStaffWords(() => import('#portal/screens/staff/review-queue'));
const need = withNeedWords(() => import('#portal/screens/staff/need'));

/** What IOM staff work with; each reader sees what the own roles and reach allow. */
export const STAFF_ROUTES = [
  screen('/staff', work, 'WorkQueue', STAFF),
  screen('/staff/review', review, 'ReviewQueue', STAFF),
  screen('/staff/needs/$id', need, 'StaffNeed', STAFF),
] as const;
