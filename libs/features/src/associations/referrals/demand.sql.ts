import type { ServiceDemand } from '#features/associations/services/service-demand.port';

/**
 * Referrals that found no help: not answered in time, or declined because the receiver had no room or is not there. What was
 * purged still counts: codes and days stay.
 */
export const DEMAND_OF_REFERRALS: ServiceDemand = {
  cells: `SELECT r.country::text AS country, r.region, r.category, count(*)::int AS demand
            FROM safeguarding.referral r
           WHERE ((r.state = 'SENT' AND r.escalated_at IS NOT NULL)
              OR (r.state = 'DECLINED' AND r.reason IN ('NO_CAPACITY', 'NOT_OUR_AREA')))
           GROUP BY 1, 2, 3`,
};
