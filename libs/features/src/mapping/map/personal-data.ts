import { PERSON, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/** In which editions somebody is counted. Figures that were published stay: nobody can be found in them. */
export const MAP_DATA = {
  erased: [['map_counted', `DELETE FROM map_counted WHERE professional_id = ${PERSON}`]],
  left: {
    map_policy: 'decisions about countries, by id',
    map_secret: 'the secret of the product',
    map_month: 'months',
    map_edition: 'countries and months',
    map_figure: 'rounded counts of at least eleven people',
  },
  copied: {
    countedInMaps:
      rows(`SELECT c.heritage, (SELECT max(e.month) FROM map_edition e WHERE e.heritage = c.heritage) AS month
                           FROM map_counted c WHERE c.professional_id = ${PERSON} ORDER BY c.heritage`),
  },
} as const satisfies PersonalData;
