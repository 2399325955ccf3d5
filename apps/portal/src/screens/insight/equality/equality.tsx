import { Link } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { SEX } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { choice, object } from '#portal/ui/checks';
import { ConfirmButton } from '#portal/ui/dialog';
import { RadioGroup } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const EqualityQuery = graphql(`
  query Equality {
    equalityAnswer
    myProfile {
      id
      lists {
        consents {
          purpose
          counts
        }
      }
    }
  }
`);
const AnswerMutation = graphql(`
  mutation AnswerEqualityQuestion($sex: Sex) {
    answerEqualityQuestion(sex: $sex)
  }
`);
type Sex = NonNullable<ResultOf<typeof EqualityQuery>['equalityAnswer']>;
const schema = object({ sex: choice() });

/** A question for statistics: nobody has to answer it, and an answer can be taken back. */
export function EqualityQuestion() {
  const t = useT();
  return (
    <Section title={t('equality.title')}>
      <p className="prose">{t('equality.why')}</p>
      <Load query={EqualityQuery} variables={{}} fresh lines={4}>
        {({ equalityAnswer, myProfile }) => {
          const consented = myProfile.lists.consents.some(
            ({ purpose, counts }) => purpose === 'STATISTICS' && counts,
          );
          return (
            <>
              {!consented && (
                <Notice>
                  <p>
                    {t('equality.needsConsent')}{' '}
                    <Link to="/profile/$task" params={{ task: 'consents' }}>
                      {t('task.CONSENTS')}
                    </Link>
                  </p>
                </Notice>
              )}
              {consented && <AnswerForm key={equalityAnswer ?? ''} given={equalityAnswer} />}
              {equalityAnswer && <TakeBack />}
            </>
          );
        }}
      </Load>
    </Section>
  );
}

function AnswerForm({ given }: { given: Sex | null }) {
  const t = useT();
  const answer = useAct(AnswerMutation);
  return (
    <Form
      schema={schema}
      values={{ sex: given ?? '' }}
      send={t('equality.send')}
      submit={async ({ sex }) => {
        const { problem } = await answer({ sex: sex as Sex });
        if (problem) return problem;
        toast(t('state.saved'));
      }}
    >
      <RadioGroup
        name="sex"
        label={t('equality.question')}
        options={SEX.map((value) => ({ value, label: t(`sex.${value}`) }))}
        inline
        optional
      />
    </Form>
  );
}

function TakeBack() {
  const t = useT();
  const answer = useAct(AnswerMutation);
  return (
    <div>
      <ConfirmButton
        label={t('equality.takeBack')}
        title={t('equality.takeBack')}
        text={t('equality.takeBackText')}
        tone="quiet"
        act={async () => !(await answer({ sex: null })).problem}
      />
    </div>
  );
}
