/** Each programme that the professional of an account has enrolled in, with each heritage country. */
export const placesOfProfessional = (account: string): string => `
  SELECT e.programme_id AS "programmeId", h.country
    FROM professional f
    LEFT JOIN programme_enrolment e ON e.professional_id = f.id
    LEFT JOIN professional_heritage h ON h.professional_id = f.id
   WHERE f.id = (SELECT professional_id FROM account WHERE id = ${account})`;
