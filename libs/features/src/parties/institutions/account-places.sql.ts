/** Each programme of the institutions for which an account speaks, in their country. */
export const placesOfMemberships = (account: string): string => `
  SELECT p.programme_id AS "programmeId", i.country
    FROM membership m JOIN institution i ON i.id = m.institution_id
    LEFT JOIN institution_programme p ON p.institution_id = i.id
   WHERE m.account_id = ${account}`;
