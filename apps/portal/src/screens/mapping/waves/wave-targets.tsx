import { useQuery } from 'urql';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { WAVE_LIMITS } from '#portal/graphql/limits';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { QuestionnaireQuery } from '#portal/screens/mapping/questionnaires/questionnaire-data';
import type { Wave, WaveBoard } from '#portal/screens/mapping/waves/wave-data';
import { choice, object, whole } from '#portal/ui/checks';
import { Select, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';

const Edit = graphql(`
  mutation EditWave($id: ID!, $version: Int!, $wave: WaveInput!) {
    editWave(id: $id, version: $version, wave: $wave) {
      id
    }
  }
`);
const schema = object({ answer: choice(), people: whole(WAVE_LIMITS.people) });

interface WaveTargetsProps {
  wave: Wave;
  board: WaveBoard;
  mayWrite: boolean;
}

/** How many people shall have given which answers, and how many have: rounded, so that nobody can be watched answering. */
export function WaveTargets({ wave, board, mayWrite }: WaveTargetsProps) {
  const t = useT();
  const format = useFormat();
  const { nameOf, options } = useAnswers(wave.questionnaireId);
  return (
    <Section title={t('wave.targets')}>
      <p className="prose muted">{t('wave.targetsHint')}</p>
      {board.targets.length === 0 ? (
        <EmptyState title={t('wave.noTargets')} />
      ) : (
        <DataTable
          caption={t('wave.targets')}
          hideCaption
          rows={board.targets.map((target) => ({ ...target, id: `${target.question} ${target.choice}` }))}
          columns={[
            { key: 'answer', label: t('wave.answer'), cell: (row) => nameOf(row.question, row.choice) },
            {
              key: 'people',
              label: t('wave.target'),
              cell: ({ people }) => format.number(people),
              sort: ({ people }) => people,
              numeric: true,
            },
            {
              key: 'answered',
              label: t('wave.answered'),
              cell: ({ answered: { value, fewerThan } }) =>
                value === null
                  ? t('wave.fewerThan', { count: fewerThan ?? 0 })
                  : t('wave.about', { count: format.number(value) }),
              sort: ({ answered }) => answered.value ?? 0,
              numeric: true,
            },
          ]}
        />
      )}
      {mayWrite && wave.state === 'DRAFT' && <AddTarget wave={wave} options={options} />}
    </Section>
  );
}

function AddTarget({ wave, options }: { wave: Wave; options: { value: string; label: string }[] }) {
  const t = useT();
  const edit = useAct(Edit);
  const { id, version, closesOn, minimum, targets } = wave;
  return (
    <Form
      key={version}
      name="target"
      schema={schema}
      values={{ answer: '', people: '' }}
      send={t('wave.addTarget')}
      submit={async ({ answer, people }) => {
        const [question = '', name = ''] = answer.split('\n');
        const added = { question, choice: name, people: Number(people) };
        const { problem } = await edit({
          ...{ id, version },
          wave: { closesOn, minimum, targets: [...targets, added] },
        });
        return problem;
      }}
    >
      <Select name="answer" label={t('wave.answer')} options={options} />
      <TextField name="people" label={t('wave.target')} inputMode="numeric" width="short" />
    </Form>
  );
}

/** The answers to choose from of questions with one choice, in the reader's language. */
function useAnswers(questionnaireId: string) {
  const locale = useLocale();
  const [{ data }] = useQuery({ query: QuestionnaireQuery, variables: { id: questionnaireId } });
  const wordsIn = (words: readonly { language: string; text: string }[]): string =>
    (words.find(({ language }) => language === locale) ?? words[0])?.text ?? '';
  const options = (data?.questionnaire.asked ?? [])
    .filter(({ kind }) => kind === 'SELECT_ONE')
    .flatMap(({ name, label, choices }) =>
      choices.map((one) => ({
        value: `${name}\n${one.name}`,
        label: `${wordsIn(label) || name}: ${wordsIn(one.label) || one.name}`,
      })),
    );
  const nameOf = (question: string, answer: string): string =>
    options.find(({ value }) => value === `${question}\n${answer}`)?.label ?? `${question}: ${answer}`;
  return { options, nameOf };
}
