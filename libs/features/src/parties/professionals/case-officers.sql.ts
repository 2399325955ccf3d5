/** The accounts of the case officers whose reach a professional is in, as the policy of professionals says; nobody who is suspended. */
export const caseOfficersOf = (professional: string): string => `
  SELECT g.account_id FROM staff_grant g JOIN account o ON o.id = g.account_id AND o.suspended_at IS NULL
   WHERE g.role = 'CASE_OFFICER'
     AND (g.programme_id IS NULL OR EXISTS (
       SELECT FROM programme_enrolment e WHERE e.professional_id = ${professional} AND e.programme_id = g.programme_id))
     AND (g.country IS NULL OR EXISTS (
       SELECT FROM professional_heritage h WHERE h.professional_id = ${professional} AND h.country = g.country))`;
