import type { ResultOf } from '#portal/graphql/graphql';
import { useLocale, useT } from '#portal/i18n/i18n';
import { amountIn } from '#portal/parts/amounts';
import type { DraftQuery } from '#portal/screens/marketplace/needs/need-draft';
import { SummaryList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';

/** One thing that a placement comes with. */
export type Offered = ResultOf<typeof DraftQuery>['need']['support'][number];

/** What a placement comes with, each with its amount and who bears it; nothing where nothing is offered. */
export function SupportList({ title, of }: { title: string; of: readonly Offered[] }) {
  const t = useT();
  const locale = useLocale();
  if (of.length === 0) return null;
  const what = ({ amount, currency, per }: Offered) =>
    amount && currency && per
      ? t(`support.paid.${per}`, { amount: amountIn(locale, amount, currency) })
      : t('support.inKind');
  return (
    <Section title={title}>
      <SummaryList
        rows={of.map((offered) => ({
          label: t(`support.kind.${offered.kind}`),
          value: (
            <>
              <strong>{what(offered)}</strong>, {t(`support.by.${offered.payer}`)}
            </>
          ),
        }))}
      />
    </Section>
  );
}
