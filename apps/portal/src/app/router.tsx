import { createRouter } from '@tanstack/react-router';
import { DEVELOPER_ROUTES } from '#portal/app/developer-routes';
import { INSTITUTION_ROUTES } from '#portal/app/institution-routes';
import { OFFICE_ROUTES } from '#portal/app/office-routes';
import { PERSON_ROUTES } from '#portal/app/person-routes';
import { PROFESSIONAL_ROUTES } from '#portal/app/professional-routes';
import { PUBLIC_ROUTES } from '#portal/app/public-routes';
import { root } from '#portal/app/screen';
import { STAFF_ROUTES } from '#portal/app/staff-routes';
import { Skeleton } from '#portal/ui/text';
import { Crash } from '#portal/ui/trouble-pages';

export const router = createRouter({
  routeTree: root.addChildren([
    ...PUBLIC_ROUTES,
    ...PERSON_ROUTES,
    ...PROFESSIONAL_ROUTES,
    ...INSTITUTION_ROUTES,
    ...STAFF_ROUTES,
    ...OFFICE_ROUTES,
    ...DEVELOPER_ROUTES,
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: Crash,
  defaultPendingComponent: Skeleton,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
