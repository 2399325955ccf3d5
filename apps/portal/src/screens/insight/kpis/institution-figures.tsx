import { useParams } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { Day } from '#portal/parts/filters/filters';
import { Load } from '#portal/parts/load';
import { byGroup, type KpiCode, useDefinition, useFigureWords } from '#portal/screens/insight/kpis/figures';
import { Funnel } from '#portal/screens/insight/kpis/stages';
import { Page } from '#portal/ui/page';
import { Tile } from '#portal/ui/text';
import { useUrlFilter } from '#portal/ui/url-filter';

const FiguresQuery = graphql(`
  query InstitutionFigures($id: ID!, $from: Date, $to: Date) {
    institution(id: $id) {
      name
    }
    institutionKpis(institutionId: $id, from: $from, to: $to) {
      code
      measures {
        name
        unit
      }
      figures {
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

/** What is read first of an institution. */
const FIRST: readonly { code: KpiCode; measure: string; group?: string }[] = [
  { code: 'NEEDS_AND_FILL', measure: 'published' },
  { code: 'NEEDS_AND_FILL', measure: 'fillRate' },
  { code: 'HOST_RESPONSE', measure: 'rate' },
  { code: 'HOST_RESPONSE', measure: 'median' },
  { code: 'TIME_TO', measure: 'median', group: 'SHORTLIST' },
  { code: 'TIME_TO', measure: 'median', group: 'PLACEMENT' },
  { code: 'READINESS', measure: 'percent' },
  { code: 'REPORTS_ON_TIME', measure: 'onTime', group: 'HOST_EVALUATION' },
  { code: 'OUTPUTS_REACHED', measure: 'reached' },
  { code: 'PEOPLE_TRAINED', measure: 'people', group: 'ALL' },
  { code: 'SATISFACTION', measure: 'rating', group: 'PROFESSIONAL' },
];

/** The figures of one institution, for its own people and for staff. */
export function InstitutionFigures() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  const [period, setPeriod] = useUrlFilter('from', 'to');
  const define = useDefinition();
  const words = useFigureWords([]);
  return (
    <Load query={FiguresQuery} variables={{ id, ...period }} lines={8}>
      {({ institution, institutionKpis }) => (
        <Page
          title={t('kpi.ofInstitution', { name: institution.name })}
          back={{ link: { to: '/institutions/$id', params: { id } }, label: institution.name }}
        >
          <div className="stack stack-l">
            <p className="muted prose">{t('kpi.ofInstitutionText')}</p>
            <div className="row" role="group" aria-label={t('kpi.periodShown')}>
              <Day label={t('kpi.from')} value={period.from} onChange={(from) => setPeriod({ from })} />
              <Day label={t('kpi.to')} value={period.to} onChange={(to) => setPeriod({ to })} />
            </div>
            <ul className="cols tiles">
              {FIRST.map(({ code, measure, group = '' }) => {
                const kpi = institutionKpis.find((known) => known.code === code);
                const unit = kpi?.measures.find(({ name }) => name === measure)?.unit;
                if (!unit) return null;
                return (
                  <li key={code + measure + group}>
                    <Tile
                      label={t(`kpi.tile.${code}.${measure}${group && `.${group}`}` as MessageId)}
                      figure={words.value(byGroup(kpi).get(group)?.[measure], unit)}
                      hint={define(code, measure)}
                    />
                  </li>
                );
              })}
            </ul>
            <Funnel kpis={institutionKpis} />
          </div>
        </Page>
      )}
    </Load>
  );
}
