import { useFormat, useT } from '#portal/i18n/i18n';
import { CANDIDACY_STAGES, PLACEMENT_STAGES } from '#portal/parts/stages';
import { casesOf, type KpiFilter } from '#portal/screens/insight/kpis/cases';
import { byGroup, type Kpi, linkTo, useFigureWords } from '#portal/screens/insight/kpis/figures';
import { shareOfBefore } from '#portal/screens/insight/kpis/periods';
import { Bars } from '#portal/ui/plots/bars';
import { Plot } from '#portal/ui/plots/plot';
import { EmptyState } from '#portal/ui/text';

/** The way of a candidacy and of its placement, in order. */
const STAGES: readonly string[] = [...CANDIDACY_STAGES, ...PLACEMENT_STAGES];
const inOrder = (a: string, b: string) => STAGES.indexOf(a) - STAGES.indexOf(b);

/**
 * How many reach each stage, and what share that is of the stage before. Each leads to those who are in it now, where a
 * filter says which.
 */
export function Funnel({ kpis, filter }: { kpis: readonly Kpi[]; filter?: KpiFilter }) {
  const t = useT();
  const format = useFormat();
  const words = useFigureWords(kpis);
  const groups = byGroup(kpis.find(({ code }) => code === 'FUNNEL'));
  const stages = [...groups.keys()].sort(inOrder);
  const reached = (stage: string) => groups.get(stage)?.reached;
  const share = (stage: string) =>
    shareOfBefore(reached(stage)?.value, reached(stages[stages.indexOf(stage) - 1] ?? '')?.value);
  const percent = (stage: string) => {
    const of = share(stage);
    return of === null ? null : format.percent(of);
  };
  const inWords = (stage: string) => {
    const [value, of] = [words.value(reached(stage), 'COUNT'), percent(stage)];
    return of === null ? value : t('kpi.ofBefore', { value, share: of });
  };
  return (
    <Plot
      title={t('kpi.FUNNEL')}
      note={[t('kpi.note.FUNNEL'), ...(filter ? [t('kpi.stageLink')] : [])].join(' ')}
      file="funnel"
      head={[t('staff.state'), t('kpi.measure.reached.FUNNEL'), t('kpi.shareOfBefore')]}
      rows={stages.map((stage) => [words.group(stage), reached(stage)?.value ?? null, percent(stage)])}
    >
      {stages.length === 0 ? (
        <EmptyState title={t('kpi.nothing')} />
      ) : (
        <Bars
          bars={stages.map((stage) => ({
            key: stage,
            label: words.group(stage),
            link: filter && linkTo(casesOf('FUNNEL', filter, stage)),
            values: [reached(stage)?.value ?? null],
            words: inWords(stage),
          }))}
        />
      )}
    </Plot>
  );
}

/** How long candidacies and placements stay in each stage: the median, and how far the slowest tenth goes. */
export function TimeByStage({ kpis, filter }: { kpis: readonly Kpi[]; filter: KpiFilter }) {
  const t = useT();
  const words = useFigureWords(kpis);
  const groups = byGroup(kpis.find(({ code }) => code === 'TIME_BY_STAGE'));
  const stages = [...groups.keys()].filter((stage) => STAGES.includes(stage)).sort(inOrder);
  return (
    <Plot
      title={t('kpi.TIME_BY_STAGE')}
      note={`${t('kpi.note.TIME_BY_STAGE')} ${t('kpi.stageLink')}`}
      file="time-by-stage"
      head={[t('staff.state'), t('kpi.measure.median'), t('kpi.measure.p90')]}
      rows={stages.map((stage) => {
        const { median, p90 } = groups.get(stage) ?? {};
        return [words.group(stage), median?.value ?? null, p90?.value ?? null];
      })}
    >
      {stages.length === 0 ? (
        <EmptyState title={t('kpi.nothing')} />
      ) : (
        <Bars
          bars={stages.map((stage) => {
            const { median, p90 } = groups.get(stage) ?? {};
            return {
              key: stage,
              label: words.group(stage),
              link: linkTo(casesOf('TIME_BY_STAGE', filter, stage)),
              values: [median?.value ?? null],
              reach: p90?.value,
              words: words.value(median, 'DAYS'),
            };
          })}
        />
      )}
    </Plot>
  );
}
