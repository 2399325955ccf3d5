import { dropped, PERSON, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/** Journeys. */
export const TRAVEL_DATA = {
  erased: [['travel_plan', dropped('travel_plan')]],
  copied: {
    travelPlans: rows(
      `SELECT placement_id, legs, visa, visa_until, insurance, insured_until, planned_at FROM travel_plan
        WHERE professional_id = ${PERSON} ORDER BY planned_at`,
    ),
  },
} as const satisfies PersonalData;
