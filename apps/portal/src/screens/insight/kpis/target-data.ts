import { useQuery } from 'urql';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { type MessageId, useT } from '#portal/i18n/i18n';
import type { KpiFilter } from '#portal/screens/insight/kpis/cases';
import { useFigureWords } from '#portal/screens/insight/kpis/figures';

export const TargetsQuery = graphql(`
  query KpiTargets($programmeId: ID!, $from: Date!, $to: Date!) {
    kpiTargets(programmeId: $programmeId, from: $from, to: $to) {
      code
      measure
      group
      unit
      aim
      target
      isReached
      figure {
        measure
        group
        value
        cases
        isHidden
        isRounded
        asksForALook
      }
    }
  }
`);
export type Target = ResultOf<typeof TargetsQuery>['kpiTargets'][number];

/** A whole programme and a whole period; targets are of nothing less. */
export interface TargetPeriod {
  programmeId: string;
  from: string;
  to: string;
}

/** What a filter chooses, when that can have targets. */
export function targetPeriod({ programmeId, country, from, to }: KpiFilter): TargetPeriod | null {
  return programmeId && !country && from && to && to >= from ? { programmeId, from, to } : null;
}

/** The targets that are set for what the filter chooses. */
export function useTargets(filter: KpiFilter): readonly Target[] {
  const period = targetPeriod(filter);
  const [{ data }] = useQuery({
    query: TargetsQuery,
    variables: period ?? { programmeId: '', from: '', to: '' },
    pause: !period,
  });
  return period ? (data?.kpiTargets.filter(({ target }) => target !== null) ?? []) : [];
}

/** Figures with a target in words. */
export function useTargetWords() {
  const t = useT();
  const words = useFigureWords([]);
  const name = ({ code, measure, group }: Pick<Target, 'code' | 'measure' | 'group'>): string =>
    t(`kpi.tile.${code}.${measure}${group ? `.${group}` : ''}` as MessageId);
  const value = ({ figure, unit }: Target): string =>
    figure ? words.value(figure, unit) : t('kpi.nothingYet');
  /** The target in its unit. */
  const wanted = ({ target, unit }: Target): string => words.value({ ...NO_FIGURE, value: target }, unit);
  return {
    name,
    value,
    wanted,
    /** Where it is: so many of so many, or a figure beside what is wanted. */
    progress: (target: Target): string =>
      t(target.unit === 'COUNT' ? 'kpi.ofTarget' : `kpi.against.${target.aim}`, {
        value: value(target),
        target: wanted(target),
      }),
  };
}

const NO_FIGURE = {
  ...{ measure: '', group: null, cases: null },
  ...{ isHidden: false, isRounded: false, asksForALook: false },
};
