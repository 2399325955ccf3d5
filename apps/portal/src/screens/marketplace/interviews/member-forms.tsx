import { useAct } from '#portal/graphql/act';
import { INTERVIEW_CRITERION } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import type { Member } from '#portal/screens/marketplace/interviews/interview-data';
import { choice, object } from '#portal/ui/checks';
import { RadioGroup } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

const Declare = graphql(`
  mutation DeclareConflict($candidacyId: ID!, $conflict: Boolean!) {
    declareConflict(candidacyId: $candidacyId, conflict: $conflict)
  }
`);
const Score = graphql(`
  mutation ScoreInterview($candidacyId: ID!, $scores: [CriterionScoreInput!]!) {
    scoreInterview(candidacyId: $candidacyId, scores: $scores)
  }
`);
const conflictSchema = object({ conflict: choice() });
const scoreSchema = object({
  EXPERTISE: choice(),
  TRANSFER: choice(),
  COMMUNICATION: choice(),
  CONTEXT: choice(),
  AVAILABILITY: choice(),
});
const SCALE = ['1', '2', '3', '4', '5'] as const;

/** Every member says first whether family, money or friendship makes a conflict of interest. */
export function ConflictForm({ candidacyId }: { candidacyId: string }) {
  const t = useT();
  const declare = useAct(Declare);
  return (
    <Form
      schema={conflictSchema}
      values={{ conflict: '' }}
      send={t('conflict.send')}
      submit={async ({ conflict }) => (await declare({ candidacyId, conflict: conflict === 'yes' })).problem}
    >
      <RadioGroup
        name="conflict"
        label={t('conflict.ask')}
        hint={t('conflict.hint')}
        options={[
          { value: 'no', label: t('conflict.iHaveNone') },
          { value: 'yes', label: t('conflict.iHaveOne') },
        ]}
      />
    </Form>
  );
}

/** Every criterion from 1 to 5; a member can change their own scores until a preference is given. */
export function ScoreForm({ candidacyId, scores }: { candidacyId: string; scores: Member['scores'] }) {
  const t = useT();
  const score = useAct(Score);
  const given = (name: string) => String(scores.find(({ criterion }) => criterion === name)?.score ?? '');
  return (
    <Form
      schema={scoreSchema}
      values={{
        EXPERTISE: given('EXPERTISE'),
        TRANSFER: given('TRANSFER'),
        COMMUNICATION: given('COMMUNICATION'),
        CONTEXT: given('CONTEXT'),
        AVAILABILITY: given('AVAILABILITY'),
      }}
      send={t(scores.length > 0 ? 'score.change' : 'score.send')}
      submit={async (values) => {
        const { problem } = await score({
          candidacyId,
          scores: INTERVIEW_CRITERION.map((criterion) => ({ criterion, score: Number(values[criterion]) })),
        });
        if (problem) return problem;
        toast(t('state.saved'));
      }}
    >
      <h3>{t('score.title')}</h3>
      <p className="muted">{t('score.scale')}</p>
      {INTERVIEW_CRITERION.map((criterion) => (
        <RadioGroup
          key={criterion}
          name={criterion}
          label={t(`criterion.${criterion}`)}
          hint={t(`criterion.${criterion}.hint`)}
          options={SCALE.map((value) => ({ value, label: value }))}
          inline
        />
      ))}
    </Form>
  );
}
