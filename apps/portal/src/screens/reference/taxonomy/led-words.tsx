import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import { ConfirmButton } from '#portal/ui/dialog';
import { Section } from '#portal/ui/page';
import { problemText } from '#portal/ui/problem';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const LedWordsQuery = graphql(`
  query LedWords {
    ledWords {
      id
      word
      language
      conceptUri
      people
      needs
      decidedAt
    }
  }
`);
const Undo = graphql(`
  mutation UndoOwnWord($id: ID!) {
    undoOwnWord(id: $id)
  }
`);

/** The words that staff made synonyms of a skill, with the way to take that back. */
export function LedWords({ mayUndo }: { mayUndo: boolean }) {
  const t = useT();
  return (
    <Section title={t('ownWords.led')}>
      <p className="muted prose">{t('ownWords.ledLead')}</p>
      <Load query={LedWordsQuery} variables={{}} lines={3}>
        {({ ledWords }) =>
          ledWords.length === 0 ? (
            <EmptyState title={t('ownWords.ledNone')} />
          ) : (
            <Rows rows={ledWords} mayUndo={mayUndo} />
          )
        }
      </Load>
    </Section>
  );
}

interface Led {
  id: string;
  word: string;
  language: string;
  conceptUri: string;
  people: number;
  needs: number;
  decidedAt: string;
}

function Rows({ rows, mayUndo }: { rows: readonly Led[]; mayUndo: boolean }) {
  const t = useT();
  const format = useFormat();
  const label = useConceptLabels(rows.map(({ conceptUri }) => conceptUri));
  return (
    <DataTable
      caption={t('ownWords.led')}
      hideCaption
      rows={rows}
      columns={[
        { key: 'word', label: t('ownWords.word'), cell: (row) => <bdi>{row.word}</bdi> },
        { key: 'skill', label: t('ownWords.skill'), cell: (row) => label(row.conceptUri) },
        {
          key: 'language',
          label: t('ownWords.lead.language'),
          cell: (row) => format.language(row.language),
        },
        {
          key: 'people',
          label: t('ownWords.people'),
          numeric: true,
          cell: (row) => format.number(row.people),
        },
        { key: 'needs', label: t('ownWords.needs'), numeric: true, cell: (row) => format.number(row.needs) },
        { key: 'when', label: t('ownWords.when'), cell: (row) => format.day(row.decidedAt) },
        ...(mayUndo
          ? [{ key: 'undo', label: t('ownWords.undo'), cell: (row: Led) => <UndoWord of={row} /> }]
          : []),
      ]}
    />
  );
}

function UndoWord({ of: { id, word } }: { of: Led }) {
  const t = useT();
  const undo = useAct(Undo);
  const go = async () => {
    const { problem } = await undo({ id });
    toast(problem ? problemText(t, problem) : t('ownWords.undone'));
    return !problem;
  };
  const label = t('ownWords.undo');
  return (
    <ConfirmButton
      size="small"
      tone="quiet"
      label={label}
      about={word}
      title={label}
      text={t('ownWords.undoText')}
      act={go}
    />
  );
}
