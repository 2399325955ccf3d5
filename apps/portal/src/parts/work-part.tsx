import { lazy, Suspense } from 'react';
import { usePerson } from '#portal/parts/session';
import { withStaffWords } from '#portal/i18n/with-words';
import { Skeleton } from '#portal/ui/text';

const PlacementWork = lazy(
  withStaffWords(async () => ({
    default: (await import('#portal/screens/placements/placements/placement-work')).PlacementWork,
  })),
);
const CandidacyWork = lazy(
  withStaffWords(async () => ({
    default: (await import('#portal/screens/marketplace/candidacies/candidacy-work')).CandidacyWork,
  })),
);
const InstitutionWork = lazy(
  withStaffWords(async () => ({
    default: (await import('#portal/screens/parties/institutions/institution-work')).InstitutionWork,
  })),
);
const NeedWork = lazy(
  withStaffWords(async () => ({
    default: (await import('#portal/parts/on-behalf/done-on-behalf')).DoneOnBehalf,
  })),
);
const PARTS = {
  need: NeedWork,
  placement: PlacementWork,
  candidacy: CandidacyWork,
  institution: InstitutionWork,
};

/** What staff find besides on a screen that they share with the two sides; fetched for staff alone. */
export function StaffPart({ of, id }: { of: keyof typeof PARTS; id: string }) {
  const isStaff = (usePerson()?.grants.length ?? 0) > 0;
  const Part = PARTS[of];
  return (
    isStaff && (
      <Suspense fallback={<Skeleton lines={4} />}>
        <Part id={id} />
      </Suspense>
    )
  );
}
