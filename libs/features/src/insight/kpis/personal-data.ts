import type { PersonalData } from '#features/identity/accounts/data-subject';

/** Targets are about figures; who set one is an id. */
export const KPI_DATA = {
  erased: [],
  left: { kpi_target: 'what programmes want of their figures; who set it, by id' },
  copied: {},
} as const satisfies PersonalData;
