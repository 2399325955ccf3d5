import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { STILL_IN_USE } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { linkToken } from '#portal/screens/identity/accounts/redeem-token';
import { RATED, type ReportValues, schemaOf } from '#portal/screens/placements/reports/answers';
import { Lessons, Ratings, StillInUse } from '#portal/screens/placements/reports/report-fields';
import { Form } from '#portal/ui/form';
import { Page } from '#portal/ui/page';
import { EmptyState, Notice } from '#portal/ui/text';

const SurveyQuery = graphql(`
  query ColleagueSurvey($token: Token!) {
    colleagueSurvey(token: $token) {
      title
      isOpen
    }
  }
`);
const Answer = graphql(`
  mutation AnswerColleagueSurvey($token: Token!, $answers: AnswersInput!) {
    answerColleagueSurvey(token: $token, answers: $answers)
  }
`);
const ASKED = [
  { name: 'ratings', isRequired: true },
  { name: 'stillInUse', isRequired: false },
  { name: 'lessons', isRequired: false },
];
const schema = schemaOf(ASKED);
type Answers = Pick<ReportValues, 'ratings' | 'stillInUse' | 'lessons'>;

/** What colleagues who learnt say: by a link, without an account and without a name. */
export function Survey() {
  const t = useT();
  const [token] = useState(linkToken);
  const [isSent, setSent] = useState(false);
  if (isSent)
    return (
      <Page title={t('survey.title')}>
        <Notice tone="good" live>
          {t('survey.thanks')}
        </Notice>
      </Page>
    );
  return (
    <Page title={t('survey.title')} lead={t('survey.lead')}>
      <Load query={SurveyQuery} variables={{ token }} lines={6}>
        {({ colleagueSurvey: { title, isOpen } }) =>
          isOpen ? (
            <div className="stack stack-l">
              <p className="prose">
                {t('survey.about')} <strong dir="auto">{title}</strong>
              </p>
              <SurveyForm token={token} onSent={() => setSent(true)} />
            </div>
          ) : (
            <EmptyState title={t('survey.closed')}>{t('survey.closedText')}</EmptyState>
          )
        }
      </Load>
    </Page>
  );
}

function SurveyForm({ token, onSent }: { token: string; onSent: () => void }) {
  const t = useT();
  const send = useAct(Answer);
  return (
    <Form
      schema={schema}
      values={{ ratings: Object.fromEntries(RATED.map((part) => [part, ''])), stillInUse: '', lessons: '' }}
      send={t('survey.send')}
      submit={async (values) => {
        const { ratings, stillInUse, lessons } = values as unknown as Answers;
        const { problem } = await send({
          token,
          answers: {
            ratings: {
              relevance: Number(ratings.relevance),
              preparation: Number(ratings.preparation),
              communication: Number(ratings.communication),
              result: Number(ratings.result),
            },
            stillInUse: (stillInUse || null) as (typeof STILL_IN_USE)[number] | null,
            lessons: lessons.trim() || null,
          },
        });
        if (problem) return problem;
        onSent();
      }}
    >
      <Ratings optional={false} />
      <StillInUse optional />
      <Lessons optional />
    </Form>
  );
}
