/**
 * The bodies with the ids of an array parameter, with the programmes in which each takes part, and the rating of its
 * safeguarding that counts now.
 */
export const bodiesSql = (ids: string): string =>
  `SELECT i.id, i.name, i.description, i.state, i.country::text AS country,
          ARRAY(SELECT programme_id FROM institution_programme x WHERE x.institution_id = i.id) AS "programmeIds",
          ${ratingSql('i.id')} AS rating
     FROM institution i WHERE i.id = ANY(${ids}::uuid[])`;

/** The rating of a body that counts now; null without one. A job ends those that have run out. */
export const ratingSql = (body: string): string =>
  `(SELECT rating FROM safeguarding_audit a WHERE a.institution_id = ${body} AND a.state = 'RATED' ORDER BY a.changed_at DESC LIMIT 1)`;
