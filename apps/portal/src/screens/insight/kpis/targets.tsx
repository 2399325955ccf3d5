import { useQuery } from 'urql';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { useProgrammes } from '#portal/parts/programmes';
import { may, usePerson } from '#portal/parts/session';
import type { KpiFilter } from '#portal/screens/insight/kpis/cases';
import { SetTarget } from '#portal/screens/insight/kpis/set-target';
import {
  type Target,
  type TargetPeriod,
  targetPeriod,
  TargetsQuery,
  useTargetWords,
} from '#portal/screens/insight/kpis/target-data';
import { Button } from '#portal/ui/button';
import { Bars } from '#portal/ui/plots/bars';
import { Plot } from '#portal/ui/plots/plot';
import { EmptyState, Notice } from '#portal/ui/text';

const PeriodsQuery = graphql(`
  query KpiPeriods($programmeId: ID!) {
    kpiPeriods(programmeId: $programmeId) {
      from
      to
    }
  }
`);

/** A bar is never longer than this many times its target. */
const LONGEST = 1.5;

/** What a programme wants of its figures in a period, and how far they are. */
export function Targets({ filter, onChoose }: { filter: KpiFilter; onChoose: (part: KpiFilter) => void }) {
  const t = useT();
  const programmes = useProgrammes();
  const only = programmes.length === 1 ? programmes[0]?.id : undefined;
  const chosen: KpiFilter = { ...filter, programmeId: filter.programmeId ?? only };
  const period = targetPeriod(chosen);
  if (!chosen.programmeId) return <EmptyState title={t('kpi.chooseProgramme')} />;
  return (
    <div className="stack stack-l">
      <p className="muted prose">{t('kpi.targetsText')}</p>
      {filter.country && <Notice>{t('kpi.targetsWhole')}</Notice>}
      <Periods programmeId={chosen.programmeId} period={period} onChoose={onChoose} />
      {period && <OfPeriod period={period} />}
    </div>
  );
}

/** The periods that have targets; one is chosen by a press. */
function Periods({
  programmeId,
  period,
  onChoose,
}: {
  programmeId: string;
  period: TargetPeriod | null;
  onChoose: (part: KpiFilter) => void;
}) {
  const t = useT();
  const format = useFormat();
  const [{ data }] = useQuery({ query: PeriodsQuery, variables: { programmeId } });
  const periods = data?.kpiPeriods ?? [];
  if (periods.length === 0) return period ? null : <EmptyState title={t('kpi.choosePeriod')} />;
  return (
    <div className="row" role="group" aria-label={t('kpi.periods')}>
      {periods.map(({ from, to }) => (
        <Button
          key={from + to}
          tone="quiet"
          size="small"
          aria-pressed={period?.from === from && period.to === to}
          onClick={() => onChoose({ programmeId, country: '', from, to })}
        >
          {t('kpi.fromTo', { from: format.day(from), to: format.day(to) })}
        </Button>
      ))}
    </div>
  );
}

function OfPeriod({ period }: { period: TargetPeriod }) {
  const person = usePerson();
  return (
    <Load query={TargetsQuery} variables={{ ...period }} lines={8}>
      {({ kpiTargets }) => (
        <div className="stack stack-l">
          <TargetBars targets={kpiTargets.filter(({ target }) => target !== null)} />
          {may(person, 'KPI_TARGET') && kpiTargets.length > 0 && (
            <SetTarget period={period} targets={kpiTargets} />
          )}
        </div>
      )}
    </Load>
  );
}

/** Each figure as a share of its target, with a line where the target is. */
function TargetBars({ targets }: { targets: readonly Target[] }) {
  const t = useT();
  const words = useTargetWords();
  const reached = targets.filter(({ isReached }) => isReached).length;
  if (targets.length === 0) return <EmptyState title={t('kpi.noTargets')} />;
  return (
    <Plot
      title={t('kpi.targets')}
      note={t('kpi.reachedOf', { reached, all: targets.length })}
      file="targets"
      head={[t('kpi.figure'), t('kpi.target'), t('kpi.figureNow'), t('kpi.isReached')]}
      rows={targets.map((target) => [
        words.name(target),
        words.wanted(target),
        words.value(target),
        t(`kpi.reached.${target.isReached ?? 'UNKNOWN'}`),
      ])}
    >
      <Bars
        axis={false}
        bars={targets.map((target) => {
          const share = (target.figure?.value ?? 0) / (target.target ?? 1);
          return {
            key: target.code + target.measure + target.group,
            label: words.name(target),
            values: [Math.min(LONGEST, share)],
            target: 1,
            words: `${words.progress(target)} · ${t(`kpi.reached.${target.isReached ?? 'UNKNOWN'}`)}`,
          };
        })}
      />
    </Plot>
  );
}
