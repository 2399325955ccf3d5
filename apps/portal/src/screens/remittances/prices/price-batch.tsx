import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import { BatchFacts } from '#portal/screens/remittances/prices/batch-facts';
import { BatchSteps } from '#portal/screens/remittances/prices/batch-steps';
import { useBatchWords } from '#portal/screens/remittances/prices/batch-words';
import { EnteredPrices } from '#portal/screens/remittances/prices/entered-prices';
import { Findings } from '#portal/screens/remittances/prices/findings';
import { Moves } from '#portal/screens/remittances/prices/moves';
import { type Batch, BatchQuery, isOpen, isReading } from '#portal/screens/remittances/prices/price-data';
import { Refusal } from '#portal/screens/remittances/prices/refusal';
import { Notice, Progress, Tag } from '#portal/ui/text';

const LOOK_EACH_MS = 1_500;

/** One batch: what it holds, what was found in it, what it changes, and the steps that this reader may take. */
export function PriceBatch() {
  const t = useT();
  const words = useBatchWords();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={BatchQuery} variables={{ id }} lines={10}>
      {({ priceBatch: batch, replacedPeriods }, reload) => (
        <AreaPage
          title={words.name(batch)}
          back={{ link: { to: '/staff/prices' }, label: t('staff.area.prices') }}
          lead={words.next(batch)}
          actions={<Tag tone={words.tone(batch)}>{words.state(batch)}</Tag>}
        >
          <div className="stack stack-l">
            {isReading(batch) && <Reading batch={batch} reload={reload} />}
            <Refusal batch={batch} />
            {replacedPeriods.length > 0 && batch.state !== 'SUPERSEDED' && (
              <Replaced periods={replacedPeriods} />
            )}
            <BatchSteps batch={batch} replaces={replacedPeriods.length > 0} />
            <BatchFacts batch={batch} />
            {batch.fromCountry && <EnteredPrices batch={batch} mayChange={isOpen(batch)} />}
            <Findings batch={batch} mayConfirm={isOpen(batch)} />
            {batch.quotes > 0 && <Moves id={batch.id} />}
          </div>
        </AreaPage>
      )}
    </Load>
  );
}

/** How far the file is read; looks again until it is. */
function Reading({ batch, reload }: { batch: Batch; reload: () => void }) {
  const t = useT();
  const format = useFormat();
  useEffect(() => {
    const timer = setInterval(reload, LOOK_EACH_MS);
    return () => clearInterval(timer);
  }, [reload]);
  const { rowsRead, shareRead, secondsLeft } = batch;
  return (
    <section className="card stack" aria-live="polite">
      <Progress
        label={t('prices.reading')}
        value={shareRead}
        max={1}
        note={t('prices.readSoFar', {
          rows: rowsRead,
          percent: format.number(shareRead, { style: 'percent' }),
        })}
      />
      {secondsLeft !== null && <p className="muted small">{t('prices.left', { seconds: secondsLeft })}</p>}
    </section>
  );
}

/** Which quarters readers see already from another batch. */
function Replaced({ periods }: { periods: readonly string[] }) {
  const t = useT();
  const format = useFormat();
  const words = useMoneyWords();
  return (
    <Notice tone="warm" title={t('prices.replaces')}>
      {t('prices.replacesText', { count: periods.length, quarters: format.list(periods.map(words.quarter)) })}
    </Notice>
  );
}
