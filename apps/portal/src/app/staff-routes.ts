import { screen } from '#portal/app/screen';
import { loadWords } from '#portal/i18n/i18n';

const STAFF = { audience: 'staff', wide: true } as const;

/** A screen together with the words of the staff part. */
const withWords =
  <Module>(load: () => Promise<Module>) =>
  async () =>
    (await Promise.all([load(), loadWords('staff')]))[0];

const work = withWords(() => import('#portal/screens/staff/work-queue'));
const review = withWords(() => import('#portal/screens/staff/review-queue'));
const need = withWords(() => import('#portal/screens/staff/need'));

/** What IOM staff work with; each reader sees what the own roles and reach allow. */
export const STAFF_ROUTES = [
  screen('/staff', work, 'WorkQueue', STAFF),
  screen('/staff/review', review, 'ReviewQueue', STAFF),
  screen('/staff/needs/$id', need, 'StaffNeed', STAFF),
] as const;
