import type { KPI_EVENTS } from '#domain/insight/kpis/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of figures: they are read when somebody asks. */
export const INSIGHT_SUBSCRIPTIONS = {
  'kpi.target-set': [],
  'kpi.target-removed': [],
  'kpi.page-made': [],
} as const satisfies Subscriptions<(typeof KPI_EVENTS)[number]>;
