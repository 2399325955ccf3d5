import { useFormat, useT } from '#portal/i18n/i18n';
import { type Answered, groupLetter, type Opinions } from '#portal/screens/dialogue/opinions/opinion-data';
import { StatementText } from '#portal/screens/dialogue/opinions/pointed-out';
import { Section } from '#portal/ui/page';
import { type Column, DataTable } from '#portal/ui/table';

/** Every statement with its numbers; a group has a dash where too few of it voted on one. */
export function EveryStatement({ opinions: { statements, groups } }: { opinions: Opinions }) {
  const t = useT();
  const format = useFormat();
  const percent = (part: number, all: number) => format.percent(all === 0 ? 0 : part / all);
  const columns: Column<Answered>[] = [
    {
      key: 'statement',
      label: t('dialogue.statement'),
      cell: (row) => <StatementText statement={row} />,
      sort: ({ number }) => number,
    },
    {
      key: 'seen',
      label: t('outcome.votes'),
      cell: ({ seen }) => format.number(seen),
      sort: ({ seen }) => seen,
      numeric: true,
    },
    {
      key: 'agree',
      label: t('outcome.agreeShare'),
      cell: ({ agree, seen }) => percent(agree, seen),
      sort: ({ agree, seen }) => agree / seen,
      numeric: true,
    },
    {
      key: 'disagree',
      label: t('outcome.disagreeShare'),
      cell: ({ disagree, seen }) => percent(disagree, seen),
      sort: ({ disagree, seen }) => disagree / seen,
      numeric: true,
    },
    ...groups.map((_, place) => ({
      key: `group-${place}`,
      label: t('outcome.agreeIn', { letter: groupLetter(place) }),
      cell: ({ groups: parts }: Answered) => {
        const part = parts[place];
        return part ? percent(part.agree, part.seen) : '–';
      },
      numeric: true,
    })),
  ];
  return (
    <Section title={t('outcome.every')}>
      <p className="muted prose">{t('outcome.everyText')}</p>
      <DataTable caption={t('outcome.every')} hideCaption rows={statements} columns={columns} />
    </Section>
  );
}
