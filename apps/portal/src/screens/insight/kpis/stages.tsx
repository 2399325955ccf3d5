import { useT } from '#portal/i18n/i18n';
import { CANDIDACY_STAGES, PLACEMENT_STAGES } from '#portal/parts/stages';
import { casesOf, type KpiFilter } from '#portal/screens/insight/kpis/cases';
import { byGroup, type Kpi, linkTo, useFigureWords } from '#portal/screens/insight/kpis/figures';
import { Bars } from '#portal/ui/plots/bars';
import { Plot } from '#portal/ui/plots/plot';
import { EmptyState } from '#portal/ui/text';

/** The way of a candidacy and of its placement, in order. */
const STAGES: readonly string[] = [...CANDIDACY_STAGES, ...PLACEMENT_STAGES];
const inOrder = (a: string, b: string) => STAGES.indexOf(a) - STAGES.indexOf(b);

/** How many reach each stage. */
export function Funnel({ kpis, filter }: { kpis: readonly Kpi[]; filter: KpiFilter }) {
  const t = useT();
  const words = useFigureWords(kpis);
  const groups = byGroup(kpis.find(({ code }) => code === 'FUNNEL'));
  const stages = [...groups.keys()].sort(inOrder);
  const reached = (stage: string) => groups.get(stage)?.reached;
  return (
    <Plot
      title={t('kpi.FUNNEL')}
      note={`${t('kpi.note.FUNNEL')} ${t('kpi.stageLink')}`}
      file="funnel"
      head={[t('staff.state'), t('kpi.measure.reached.FUNNEL')]}
      rows={stages.map((stage) => [words.group(stage), reached(stage)?.value ?? null])}
    >
      {stages.length === 0 ? (
        <EmptyState title={t('kpi.nothing')} />
      ) : (
        <Bars
          bars={stages.map((stage) => ({
            key: stage,
            label: words.group(stage),
            link: linkTo(casesOf('FUNNEL', filter, stage)),
            values: [reached(stage)?.value ?? null],
            words: words.value(reached(stage), 'COUNT'),
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
