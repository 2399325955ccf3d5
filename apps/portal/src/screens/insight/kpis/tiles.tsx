import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import type { KpiFilter } from '#portal/screens/insight/kpis/cases';
import { casesOf } from '#portal/screens/insight/kpis/cases';
import {
  byGroup,
  type Kpi,
  type KpiCode,
  KpisQuery,
  linkTo,
  useDefinition,
  useFigureWords,
} from '#portal/screens/insight/kpis/figures';
import { formerPeriod } from '#portal/screens/insight/kpis/periods';
import { useTargets, useTargetWords } from '#portal/screens/insight/kpis/target-data';
import { Tag, Tile } from '#portal/ui/text';

/** The figures that are asked for first. */
const FIRST: readonly { code: KpiCode; measure: string; group?: string }[] = [
  { code: 'NEEDS_AND_FILL', measure: 'published' },
  { code: 'NEEDS_AND_FILL', measure: 'fillRate' },
  { code: 'TIME_TO', measure: 'median', group: 'SHORTLIST' },
  { code: 'TIME_TO', measure: 'median', group: 'PLACEMENT' },
  { code: 'APPROVAL', measure: 'median' },
  { code: 'HOST_RESPONSE', measure: 'rate' },
  { code: 'ROSTER', measure: 'enrolled' },
  { code: 'ROSTER', measure: 'fresh' },
  { code: 'REPORTS_ON_TIME', measure: 'onTime', group: 'FINAL' },
  { code: 'OUTPUTS_REACHED', measure: 'reached' },
  { code: 'PEOPLE_TRAINED', measure: 'people', group: 'ALL' },
  { code: 'SATISFACTION', measure: 'rating', group: 'HOST' },
];

/** The first figures, each with what it means, the way to its cases, and what it was in the period before. */
export function Tiles({ kpis, filter }: { kpis: readonly Kpi[]; filter: KpiFilter }) {
  const t = useT();
  const words = useFigureWords(kpis);
  const define = useDefinition();
  const format = useFormat();
  const before = formerPeriod(filter);
  const targets = useTargets(filter);
  const against = useTargetWords();
  const [{ data: former }] = useQuery({ query: KpisQuery, variables: before ?? {}, pause: !before });
  return (
    <ul className="cols tiles">
      {FIRST.map(({ code, measure, group = '' }) => {
        const kpi = kpis.find((known) => known.code === code);
        const was = byGroup(former?.kpis.find((known) => known.code === code)).get(group)?.[measure];
        const unit = kpi?.measures.find(({ name }) => name === measure)?.unit;
        if (!unit) return null;
        const target = targets.find(
          (one) => one.code === code && one.measure === measure && (one.group ?? '') === group,
        );
        const label = t(`kpi.tile.${code}.${measure}${group && `.${group}`}` as MessageId);
        const cases = casesOf(code, filter, group);
        return (
          <li key={code + measure + group}>
            <Tile
              label={label}
              figure={words.value(byGroup(kpi).get(group)?.[measure], unit)}
              hint={
                <>
                  {target && (
                    <>
                      <Tag tone={target.isReached ? 'good' : 'warm'}>
                        {t(`kpi.reached.${target.isReached ?? 'UNKNOWN'}`)}
                      </Tag>{' '}
                      {against.progress(target)}
                      <br />
                    </>
                  )}
                  {before && was && (
                    <>
                      {t('kpi.before', {
                        value: words.value(was, unit),
                        from: format.day(before.from),
                        to: format.day(before.to),
                      })}
                      <br />
                    </>
                  )}
                  {define(code, measure)}{' '}
                  {cases && (
                    <Link {...linkTo(cases)}>
                      {t('kpi.cases')}
                      <span className="visually-hidden"> {label}</span>
                    </Link>
                  )}
                </>
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
