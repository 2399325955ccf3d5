import { useT } from '#portal/i18n/i18n';
import type { KpiFilter } from '#portal/screens/insight/kpis/cases';
import type { Kpi, KpiCode } from '#portal/screens/insight/kpis/figures';
import { KpiTable } from '#portal/screens/insight/kpis/kpi-table';
import { Section } from '#portal/ui/page';
import { Notice } from '#portal/ui/text';

/** What compares groups of people, in the order of a case: who is shown, who is selected, who is placed and trained. */
const COMPARED: readonly KpiCode[] = ['EXPOSURE', 'SELECTION_RATIO', 'WOMENS_SHARE'];

/** Whether groups fare alike, and which difference asks for a look. Sex is stated for this alone, and never scored. */
export function Fairness({ kpis, filter }: { kpis: readonly Kpi[]; filter: KpiFilter }) {
  const t = useT();
  const compared = COMPARED.flatMap((code) => kpis.find((kpi) => kpi.code === code) ?? []);
  const asks = compared.filter(({ figures }) => figures.some(({ asksForALook }) => asksForALook));
  return (
    <div className="stack stack-l">
      <div className="stack">
        <p className="prose">{t('fair.text')}</p>
        <p className="muted prose">{t('fair.hidden')}</p>
      </div>
      {asks.length > 0 ? (
        <Notice tone="warm" title={t('fair.look')}>
          <p>{t('fair.lookText')}</p>
          <ul>
            {asks.map(({ code }) => (
              <li key={code}>{t(`kpi.${code}`)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice>{t('fair.none')}</Notice>
      )}
      {compared.map((kpi) => (
        <Section key={kpi.code} title={t(`kpi.${kpi.code}`)}>
          <KpiTable kpi={kpi} filter={filter} />
        </Section>
      ))}
    </div>
  );
}
