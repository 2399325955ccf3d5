import { useT } from '#portal/i18n/i18n';
import type { Figure } from '#portal/screens/remittances/corridors/corridor';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import { SDG_TONES } from '#portal/screens/remittances/corridors/sdg-state';
import { Section } from '#portal/ui/page';
import { Notice, Tile } from '#portal/ui/text';

/** The figures of a corridor for each amount of the survey, and how it compares with target 10.c. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const known = figures.filter(({ source }) => source !== 'WORLD_BANK_AVERAGES');
  return known.map((figure) => <FigureOf key={`${figure.source} ${figure.tier}`} figure={figure} />);
}

function FigureOf({ figure }: { figure: Figure }) {
  const t = useT();
  const words = useMoneyWords();
  const { source, tier, amount, currency, meanPct, services, payouts } = figure;
  const sent = amount === null ? `USD ${tier}` : words.money(amount, currency);
  return (
    <Section title={t('money.figures', { amount: sent, source: t(`money.source.${source}`) })}>
      <ul className="cols tiles">
        <li>
          <Tile
            label={t('money.cheapestServices')}
            figure={words.percent(figure.cheapestServicesPct)}
            hint={t('money.cheapestServicesHint', { count: figure.qualifyingServices ?? 0 })}
          />
        </li>
        <li>
          <Tile
            label={t('money.cheapestFirms')}
            figure={words.percent(figure.cheapestFirmsPct)}
            hint={t('money.cheapestFirmsHint', { count: figure.qualifyingFirms ?? 0 })}
          />
        </li>
        <li>
          <Tile
            label={t('money.mean')}
            figure={words.percent(meanPct)}
            hint={t('money.services', { count: services ?? 0 })}
          />
        </li>
        <li>
          <Tile
            label={t('money.median')}
            figure={words.percent(figure.medianPct)}
            hint={t('money.medianHint')}
          />
        </li>
        {payouts.map(({ payout, meanPct: mean, services: counted }) => (
          <li key={payout}>
            <Tile
              label={t('money.payoutMean', { payout: t(`money.payout.${payout}`) })}
              figure={words.percent(mean)}
              hint={t('money.services', { count: counted })}
            />
          </li>
        ))}
      </ul>
      <State figure={figure} />
    </Section>
  );
}

/** Our own reading, which says so. */
function State({ figure: { state, cheapestServicesPct, rule } }: { figure: Figure }) {
  const t = useT();
  const words = useMoneyWords();
  if (state === null) return null;
  return (
    <Notice tone={SDG_TONES[state]} title={t('money.goal')}>
      <p>{t(`money.state.${state}`, { percent: words.percent(cheapestServicesPct) })}</p>
      <p className="small">{t('money.ours', { rule })}</p>
    </Notice>
  );
}
