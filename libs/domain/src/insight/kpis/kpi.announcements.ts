import type { KPI_EVENTS } from '#domain/insight/kpis/events';
import type { Announcements } from '#domain/kernel/announcement';

/** Targets are read beside the figures; who set one is in the audit trail. */
export const KPI_ANNOUNCEMENTS = {
  'kpi.target-set': [],
  'kpi.target-removed': [],
  'kpi.page-made': [],
} as const satisfies Announcements<(typeof KPI_EVENTS)[number]>;
