/**
 * Where an account has rights or work, a row each, `account` standing for its id: the reach of its roles, each programme of
 * its institutions in their country, and each programme that its professional has enrolled in with each heritage
 * country. Null in a column means every programme, or every country.
 */
export const placesOf = (account: string): string => `
  SELECT programme_id, country FROM staff_grant WHERE account_id = ${account}
   UNION
  SELECT p.programme_id, i.country
    FROM membership m JOIN institution i ON i.id = m.institution_id
    LEFT JOIN institution_programme p ON p.institution_id = i.id
   WHERE m.account_id = ${account}
   UNION
  SELECT e.programme_id, h.country
    FROM professional f
    LEFT JOIN programme_enrolment e ON e.professional_id = f.id
    LEFT JOIN professional_heritage h ON h.professional_id = f.id
   WHERE f.id = (SELECT professional_id FROM account WHERE id = ${account})`;
