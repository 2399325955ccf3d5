import { useFormat, useT } from '#portal/i18n/i18n';
import type { Corridor } from '#portal/screens/remittances/corridors/corridor';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import { Section } from '#portal/ui/page';

/** Who the prices come from, with their dates, and the file that has all of them. */
export function Credits({ corridor: { from, to, credits, figures, period } }: { corridor: Corridor }) {
  const t = useT();
  const format = useFormat();
  const words = useMoneyWords();
  return (
    <Section title={t('money.credits')}>
      <ul className="stack stack-s">
        {credits.map(({ source, attribution, licence, link }) => {
          const { firstDay, lastDay, publishedAt } = figures.find((figure) => figure.source === source) ?? {};
          return (
            <li key={source}>
              {link ? <a href={link}>{attribution}</a> : attribution}
              <span className="muted small">
                {licence && ` ${t('money.licence', { licence })}`}
                {firstDay &&
                  lastDay &&
                  ` ${t('money.collected', { first: format.day(firstDay), last: format.day(lastDay) })}`}
                {publishedAt &&
                  period !== null &&
                  ` ${t('money.publishedOn', { quarter: words.quarter(period), day: format.day(publishedAt.slice(0, 10)) })}`}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="muted small">{t('money.noEndorsement')}</p>
      {period !== null && (
        <p className="stack stack-s no-print">
          <a href={`/files/prices/${from}-${to}.csv`} download>
            {t('money.file')}
          </a>
          <a href={`/files/prices/${from}-${to}.xlsx`} download>
            {t('money.fileXlsx')}
          </a>
        </p>
      )}
    </Section>
  );
}
