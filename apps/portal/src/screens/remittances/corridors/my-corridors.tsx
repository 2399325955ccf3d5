import { Link } from '@tanstack/react-router';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import { SDG_TONES } from '#portal/screens/remittances/corridors/sdg-state';
import { Watch } from '#portal/screens/remittances/corridors/watch';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { EmptyState, Notice, Tag } from '#portal/ui/text';

const MyCorridorsQuery = graphql(`
  query MyCorridors {
    myCorridors {
      from
      to
      isWatched
      figure {
        period
        source
        meanPct
        services
        cheapestServicesPct
        cheapestFirmsPct
        state
        age
        payouts {
          payout
          meanPct
        }
      }
    }
  }
`);
type OwnCorridor = ResultOf<typeof MyCorridorsQuery>['myCorridors'][number];

/** The corridors from where a professional lives to the countries of their heritage, and those that they watch, side by side. */
export function MyCorridors() {
  const t = useT();
  return (
    <Page
      title={t('money.mine')}
      lead={t('money.mineLead')}
      back={{ link: { to: '/send-money' }, label: t('money.title') }}
      actions={
        <ButtonLink to="/send-money/lessons" tone="quiet">
          {t('money.lessons')}
        </ButtonLink>
      }
    >
      <Load query={MyCorridorsQuery} lines={6}>
        {({ myCorridors }) => (
          <div className="stack stack-l">
            <Notice>{t('money.mineKept')}</Notice>
            {myCorridors.length === 0 ? (
              <EmptyState
                title={t('money.mineNone')}
                action={
                  <ButtonLink to="/profile/$task" params={{ task: 'heritage' }}>
                    {t('money.mineProfile')}
                  </ButtonLink>
                }
              >
                {t('money.mineNoneText')}
              </EmptyState>
            ) : (
              <ul className="cols">
                {myCorridors.map((corridor) => (
                  <li key={corridor.from + corridor.to} className="card stack">
                    <Own corridor={corridor} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </Load>
    </Page>
  );
}

function Own({ corridor: { from, to, isWatched, figure } }: { corridor: OwnCorridor }) {
  const t = useT();
  const format = useFormat();
  const words = useMoneyWords();
  const names = { from: format.country(from), to: format.country(to) };
  return (
    <>
      <h2 className="h3">
        <Link to="/send-money/$from/$to" params={{ from, to }}>
          {t('money.result', names)}
        </Link>
      </h2>
      {figure === null ? (
        <p className="muted">{t('money.none', names)}</p>
      ) : (
        <>
          <dl className="summary">
            <Line label={t('money.cheapestServices')} value={words.percent(figure.cheapestServicesPct)} />
            <Line label={t('money.cheapestFirms')} value={words.percent(figure.cheapestFirmsPct)} />
            <Line label={t('money.mean')} value={words.percent(figure.meanPct)} />
            {figure.payouts.map(({ payout, meanPct }) => (
              <Line
                key={payout}
                label={t('money.payoutMean', { payout: t(`money.payout.${payout}`) })}
                value={words.percent(meanPct)}
              />
            ))}
          </dl>
          {figure.state && <Tag tone={SDG_TONES[figure.state]}>{t(`money.mark.${figure.state}`)}</Tag>}
          <p className="muted small">
            {t('money.pricesOf', {
              quarter: words.quarter(figure.period),
              source: t(`money.source.${figure.source}`),
            })}
            {figure.age !== 'CURRENT' && ` ${t('money.old')}.`}
          </p>
        </>
      )}
      <div className="actions">
        <Watch from={from} to={to} isWatched={isWatched} />
        <ButtonLink to="/send-money/lessons" search={{ from, to }} tone="quiet">
          {t('money.lessons')}
          <span className="visually-hidden"> {t('money.result', names)}</span>
        </ButtonLink>
      </div>
    </>
  );
}

const Line = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);
