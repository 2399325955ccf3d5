import { useFormat, useT } from '#portal/i18n/i18n';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import type { Batch } from '#portal/screens/remittances/prices/price-data';
import type { Tone } from '#portal/ui/text';

const TONES: Partial<Record<Batch['state'], Tone>> = {
  CHECKED: 'info',
  SUBMITTED: 'warm',
  PUBLISHED: 'good',
  REFUSED: 'bad',
  WITHDRAWN: 'bad',
};

type Known = Pick<Batch, 'state' | 'fileName'>;
const stateOf = ({ state, fileName }: Known) => (state === 'DRAFT' && fileName === null ? 'EMPTY' : state);

/** Batches of prices in the words of those who edit and publish them. */
export function useBatchWords() {
  const t = useT();
  const format = useFormat();
  const money = useMoneyWords();
  return {
    /** What a batch is called: its file, or the corridor that was entered. */
    name: ({ fileName, fromCountry, toCountry }: Pick<Batch, 'fileName' | 'fromCountry' | 'toCountry'>) =>
      fromCountry && toCountry
        ? t('money.result', { from: format.country(fromCountry), to: format.country(toCountry) })
        : (fileName ?? t('prices.noName')),
    /** Where it is, and what comes next; a list that was begun and has no prices is not being read. */
    state: (batch: Known) => t(`prices.state.${stateOf(batch)}`),
    next: (batch: Known) => t(`prices.next.${stateOf(batch)}`),
    tone: ({ state }: Known) => TONES[state],
    /** Its quarters: the only one, or the first and the last. */
    quarters: (periods: readonly string[]) => {
      const [first] = periods;
      const last = periods.at(-1);
      if (first === undefined || last === undefined) return '–';
      return first === last
        ? money.quarter(first)
        : t('prices.fromTo', { first: money.quarter(first), last: money.quarter(last) });
    },
    corridor: (from: string, to: string) =>
      t('prices.way', { from: format.country(from), to: format.country(to) }),
  };
}
