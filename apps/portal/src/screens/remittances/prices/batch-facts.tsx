import { useFormat, useT } from '#portal/i18n/i18n';
import { useBatchWords } from '#portal/screens/remittances/prices/batch-words';
import type { Batch } from '#portal/screens/remittances/prices/price-data';
import { SummaryList } from '#portal/ui/lists';

/** What a batch holds, who brought it, and when what happened. */
export function BatchFacts({ batch }: { batch: Batch }) {
  const t = useT();
  const format = useFormat();
  const words = useBatchWords();
  const { source, fileName, periods, quotes, corridors, rowsAccepted, rowsRefused, uploader } = batch;
  const moments = [
    [fileName ? 'prices.uploaded' : 'prices.begun', batch.uploadedAt],
    ['prices.checked', batch.checkedAt],
    ['prices.published', batch.publishedAt],
    ['prices.ended', batch.endedAt],
  ] as const;
  return (
    <SummaryList
      rows={[
        { label: t('prices.source'), value: t(`money.source.${source}`) },
        { label: t('prices.quarters'), value: words.quarters(periods) },
        { label: t('prices.quotes'), value: t('prices.quotesIn', { quotes, corridors }) },
        ...(fileName
          ? [
              {
                label: t('prices.rows'),
                value: t('prices.rowsOf', { accepted: rowsAccepted, refused: rowsRefused }),
              },
            ]
          : []),
        {
          label: t('prices.by'),
          value: <bdi>{uploader?.displayName ?? t('prices.atTerminal')}</bdi>,
        },
        ...moments.flatMap(([label, at]) => (at ? [{ label: t(label), value: format.moment(at) }] : [])),
      ]}
    />
  );
}
