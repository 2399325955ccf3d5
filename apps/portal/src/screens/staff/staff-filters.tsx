import { lazy, Suspense } from 'react';
import { usePerson } from '#portal/app/session';
import { withOfficeWords } from '#portal/app/staff-words';
import type { ListFiltersProps } from '#portal/screens/staff/list-filters';
import { Skeleton } from '#portal/ui/text';

const ListFilters = lazy(
  withOfficeWords(async () => ({
    default: (await import('#portal/screens/staff/list-filters')).ListFilters,
  })),
);

/** What narrows a list that staff share with others; fetched for staff alone. */
export function StaffFilters(props: ListFiltersProps) {
  const isStaff = (usePerson()?.grants.length ?? 0) > 0;
  return (
    isStaff && (
      <Suspense fallback={<Skeleton lines={1} />}>
        <ListFilters {...props} />
      </Suspense>
    )
  );
}
