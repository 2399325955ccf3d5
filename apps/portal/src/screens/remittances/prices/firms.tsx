import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { FirmSearch } from '#portal/screens/remittances/prices/firm-search';
import { ConfirmButton } from '#portal/ui/dialog';
import { Section } from '#portal/ui/page';
import { problemText } from '#portal/ui/problem';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const PairsQuery = graphql(`
  query FirmsToMerge {
    firmsToMerge {
      first {
        id
        name
        quotes
      }
      second {
        id
        name
        quotes
      }
    }
  }
`);
type Firm = ResultOf<typeof PairsQuery>['firmsToMerge'][number]['first'];

const MergeMutation = graphql(`
  mutation MergeFirms($firmId: ID!, $intoId: ID!) {
    mergeFirms(firmId: $firmId, intoId: $intoId)
  }
`);

/** Names that may be one firm: who they are decides how many firms a corridor has, and which are its cheapest three. */
export function Firms() {
  const t = useT();
  const format = useFormat();
  const mayEdit = may(usePerson(), 'PRICE_WRITE');
  const name = ({ name: called, quotes }: Firm) => (
    <>
      <bdi>{called}</bdi> <span className="muted small">{t('prices.quotesOf', { quotes })}</span>
    </>
  );
  return (
    <AreaPage
      title={t('prices.firms')}
      lead={t('prices.firmsLead')}
      back={{ link: { to: '/staff/prices' }, label: t('staff.area.prices') }}
    >
      <div className="stack stack-l">
        <Section title={t('prices.pairs')}>
          <Load query={PairsQuery} variables={{}} lines={6}>
            {({ firmsToMerge }) =>
              firmsToMerge.length === 0 ? (
                <EmptyState title={t('prices.noPairs')} />
              ) : (
                <DataTable
                  caption={t('prices.pairsText', { count: format.number(firmsToMerge.length) })}
                  rows={firmsToMerge.map((pair) => ({ ...pair, id: pair.first.id + pair.second.id }))}
                  columns={[
                    {
                      key: 'first',
                      label: t('prices.oneName'),
                      cell: ({ first }) => name(first),
                      sort: ({ first }) => first.name,
                    },
                    { key: 'second', label: t('prices.otherName'), cell: ({ second }) => name(second) },
                    ...(mayEdit
                      ? [
                          {
                            key: 'merge',
                            label: t('prices.merge'),
                            cell: ({ first, second }: { first: Firm; second: Firm }) => (
                              <div className="row">
                                <Merge firm={second} into={first} />
                                <Merge firm={first} into={second} />
                              </div>
                            ),
                          },
                        ]
                      : []),
                  ]}
                />
              )
            }
          </Load>
        </Section>
        <FirmSearch />
      </div>
    </AreaPage>
  );
}

/** Makes one name another name of the other firm. */
function Merge({ firm, into }: { firm: Firm; into: Firm }) {
  const t = useT();
  const merge = useAct(MergeMutation);
  return (
    <ConfirmButton
      label={t('prices.mergeInto', { name: into.name })}
      title={t('prices.mergeTitle', { firm: firm.name, into: into.name })}
      text={t('prices.mergeText', { firm: firm.name, into: into.name })}
      size="small"
      tone="quiet"
      act={async () => {
        const { problem } = await merge({ firmId: firm.id, intoId: into.id });
        if (problem) toast(problemText(t, problem));
        return !problem;
      }}
    />
  );
}
