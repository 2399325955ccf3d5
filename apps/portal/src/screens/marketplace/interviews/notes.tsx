import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { TEXT_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import type { Interview } from '#portal/screens/marketplace/interviews/interview-data';
import { object, text } from '#portal/ui/checks';
import { TextArea } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Timeline } from '#portal/ui/lists';

const Write = graphql(`
  mutation NoteOnCandidate($candidacyId: ID!, $text: Words!) {
    noteOnCandidate(candidacyId: $candidacyId, text: $text)
  }
`);
const schema = object({ text: text(TEXT_LIMITS.words) });

/** Notes of those who decide. The professional never reads them; what is shared are the coded reasons and messages. */
export function Notes({ candidacy: { id, notes } }: { candidacy: Interview }) {
  const t = useT();
  const write = useAct(Write);
  return (
    <details className="card">
      <summary>{t('notes.title', { count: notes.length })}</summary>
      <div className="stack">
        <p className="muted prose">{t('notes.hint')}</p>
        <Timeline
          moments={notes.map((note) => ({
            key: note.id,
            title: t('notes.note'),
            at: note.writtenAt,
            note: (
              <p className="prose keep-lines" dir="auto">
                {note.text}
              </p>
            ),
          }))}
        />
        <Form
          key={notes.length}
          schema={schema}
          values={{ text: '' }}
          send={t('notes.send')}
          submit={async ({ text: words }) => (await write({ candidacyId: id, text: words })).problem}
        >
          <TextArea name="text" label={t('notes.write')} max={TEXT_LIMITS.words} rows={3} />
        </Form>
      </div>
    </details>
  );
}
