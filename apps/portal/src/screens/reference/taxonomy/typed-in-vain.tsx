import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { LeadWord } from '#portal/screens/reference/taxonomy/lead-word';
import { Section } from '#portal/ui/page';
import { type Column, DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';

const OwnWordsQuery = graphql(`
  query OwnWords {
    ownWords {
      text
      people
      needs
      missed
      languages
    }
  }
`);
type Row = ResultOf<typeof OwnWordsQuery>['ownWords'][number] & { id: string };

/** What people typed that the skill list does not have, the commonest first, and the way to lead a word to a skill. */
export function TypedInVain({ mayLead }: { mayLead: boolean }) {
  const t = useT();
  const format = useFormat();
  const columns: Column<Row>[] = [
    { key: 'text', label: t('ownWords.text'), cell: (row) => <bdi>{row.text}</bdi> },
    {
      key: 'languages',
      label: t('taxonomy.languages'),
      cell: (row) => (row.languages.length > 0 ? format.list(row.languages.map(format.language)) : '–'),
    },
    ...(['people', 'needs'] as const).map((key) => ({
      key,
      label: t(`ownWords.${key}`),
      numeric: true,
      cell: (row: Row) => format.number(row[key]),
    })),
    {
      key: 'missed',
      label: t('ownWords.missed'),
      numeric: true,
      cell: (row) => format.number(row.missed),
    },
    ...(mayLead
      ? [
          {
            key: 'lead',
            label: t('ownWords.skill'),
            cell: (row: Row) => <LeadWord key={row.text} word={row.text} languages={row.languages} />,
          },
        ]
      : []),
  ];
  return (
    <Section title={t('ownWords.typed')}>
      <p className="muted prose">{t('ownWords.typedLead')}</p>
      <Load query={OwnWordsQuery} variables={{}} lines={3}>
        {({ ownWords }) =>
          ownWords.length === 0 ? (
            <EmptyState title={t('ownWords.none')} />
          ) : (
            <DataTable
              caption={t('ownWords.typed')}
              hideCaption
              rows={ownWords.map((row) => ({ ...row, id: row.text }))}
              columns={columns}
            />
          )
        }
      </Load>
    </Section>
  );
}
