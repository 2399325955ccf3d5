import { type RefObject, useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { type MessageId, useT } from '#portal/i18n/i18n';
import {
  Send,
  type Survey,
  type SurveyPage,
  type SurveyProblem,
  wordsOf,
} from '#portal/screens/mapping/waves/survey-data';
import { Button } from '#portal/ui/button';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';

/** What was answered, to look over and to change before it is sent. */
export function Review({
  survey,
  token,
  heading,
  onChange,
  onSent,
}: {
  survey: Survey;
  token: string;
  heading: RefObject<HTMLHeadingElement | null>;
  onChange: (name: string) => void;
  onSent: () => void;
}) {
  const t = useT();
  const send = useAct(Send, { quiet: true });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [wrong, setWrong] = useState<readonly SurveyProblem[]>(survey.problems);
  const run = async () => {
    setBusy(true);
    const outcome = await send({ token });
    setBusy(false);
    setProblem(outcome.problem);
    if (!outcome.data) return;
    setWrong(outcome.data.submitSurvey);
    if (outcome.data.submitSurvey.length === 0) onSent();
  };
  return (
    <div className="stack">
      <h2 ref={heading} tabIndex={-1}>
        {t('answering.review')}
      </h2>
      {wrong.length > 0 && (
        <Notice tone="bad" live>
          {t('answering.wrongSome', { count: wrong.length })}
        </Notice>
      )}
      <dl className="stack">
        {survey.pages
          .filter(({ kind }) => kind !== 'NOTE')
          .map((page) => (
            <div key={page.name} className="stack stack-s">
              <dt {...wordsOf(survey.language)}>{page.label}</dt>
              <dd>
                <p dir="auto">{saidIn(page) || t('answering.nothing')}</p>
                {wrong
                  .filter(({ question }) => question === page.name)
                  .map(({ code }) => (
                    <p key={code} className="field-error">
                      {t(`answering.wrong.${code}` as MessageId)}
                    </p>
                  ))}
                <Button tone="quiet" onClick={() => onChange(page.name)}>
                  {t('answering.change', { question: page.label })}
                </Button>
              </dd>
            </div>
          ))}
      </dl>
      {problem && (
        <Notice tone="bad" live>
          {problem.kind === 'NOT_FOUND' ? t('answering.elsewhere') : problemText(t, problem)}
        </Notice>
      )}
      <div className="actions">
        <Button busy={busy} onClick={() => void run()}>
          {t('answering.send')}
        </Button>
      </div>
    </div>
  );
}

const saidIn = ({ choices, values }: SurveyPage): string =>
  values.map((value) => choices.find(({ name }) => name === value)?.label ?? value).join(', ');
