import { useEffect, useRef, useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { useT } from '#portal/i18n/i18n';
import { Question } from '#portal/screens/mapping/waves/question';
import { Review } from '#portal/screens/mapping/waves/review';
import { Save, type Survey, type SurveyPage } from '#portal/screens/mapping/waves/survey-data';
import { Button } from '#portal/ui/button';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';

/** Where the reader is: a question by its name, or what was answered as a whole. */
const REVIEW = '';

const isEmpty = (values: readonly string[]): boolean => values.every((value) => value === '');

/** The first page that is not answered; all of them at the end. */
const firstOpen = ({ pages }: Survey): string =>
  pages.find(({ kind, values }) => kind !== 'NOTE' && isEmpty(values))?.name ?? REVIEW;

const after = ({ pages }: Survey, name: string): string =>
  pages[pages.findIndex((page) => page.name === name) + 1]?.name ?? REVIEW;

interface AnsweringProps {
  survey: Survey;
  token: string;
  onSurvey: (survey: Survey) => void;
  onSent: () => void;
}

/** One question a page; each answer is kept on the server before the next is asked. */
export function Answering({ survey, token, onSurvey, onSent }: AnsweringProps) {
  const [at, setAt] = useState(() => firstOpen(survey));
  const page = survey.pages.find(({ name }) => name === at);
  const ref = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // The next question takes the focus, so that it is read out and the next press of Tab leads to its answers.
  useEffect(() => {
    if (!first.current) ref.current?.focus();
    first.current = false;
  }, [at]);
  return page ? (
    <OnePage
      key={page.name}
      {...{ survey, token, page, heading: ref }}
      onBack={at === survey.pages[0]?.name ? undefined : () => setAt(before(survey, at))}
      onSaved={(next) => {
        onSurvey(next);
        setAt(after(next, at));
      }}
      onSurvey={onSurvey}
    />
  ) : (
    <Review {...{ survey, token, onSent, heading: ref }} onChange={setAt} />
  );
}

const before = ({ pages }: Survey, name: string): string =>
  pages[Math.max(0, pages.findIndex((page) => page.name === name) - 1)]?.name ?? REVIEW;

interface OnePageProps {
  survey: Survey;
  token: string;
  page: SurveyPage;
  heading: React.RefObject<HTMLHeadingElement | null>;
  onBack?: () => void;
  onSaved: (survey: Survey) => void;
  onSurvey: (survey: Survey) => void;
}

function OnePage({ survey, token, page, heading, onBack, onSaved, onSurvey }: OnePageProps) {
  const t = useT();
  const save = useAct(Save, { quiet: true });
  const [values, setValues] = useState<readonly string[]>(page.values);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [wrong, setWrong] = useState<string | undefined>(
    survey.problems.find(({ question }) => question === page.name)?.code,
  );
  const next = async () => {
    if (page.kind === 'NOTE') return onSaved(survey);
    if (page.required && isEmpty(values)) return setWrong('REQUIRED');
    setBusy(true);
    const answers = [{ question: page.name, values: [...values] }];
    const outcome = await save({ token, answers, language: survey.language });
    setBusy(false);
    setProblem(outcome.problem);
    if (!outcome.data) return;
    const kept = outcome.data.saveSurvey;
    const found = kept.problems.find(({ question }) => question === page.name);
    setWrong(found?.code);
    if (found) onSurvey(kept);
    else onSaved(kept);
  };
  const number = survey.pages.indexOf(page) + 1;
  return (
    <form
      className="form stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void next();
      }}
    >
      <p className="muted small">{t('answering.at', { number, total: survey.pages.length })}</p>
      <Question {...{ page, values, wrong, heading }} language={survey.language} onChange={setValues} />
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      <div className="actions">
        <Button type="submit" busy={busy}>
          {t('answering.next')}
        </Button>
        {onBack && (
          <Button tone="quiet" onClick={onBack}>
            {t('answering.back')}
          </Button>
        )}
      </div>
    </form>
  );
}
