/** What happens to targets of figures, and that results were printed. */
export const KPI_EVENTS = ['kpi.target-set', 'kpi.target-removed', 'kpi.page-made'] as const;

/** A programme and a period, by first and last day. */
interface OfPeriod {
  readonly programmeId: string;
  readonly since: string;
  readonly until: string;
}

/** A target: of which figure (KPI, measure and group), and what it is from now on; none after its removal. */
interface OfTarget extends OfPeriod {
  readonly figure: string;
  readonly value: number | null;
}

export interface KpiEventData {
  readonly 'kpi.target-set': OfTarget;
  readonly 'kpi.target-removed': OfTarget;
  readonly 'kpi.page-made': OfPeriod & { readonly country: string | null };
}
