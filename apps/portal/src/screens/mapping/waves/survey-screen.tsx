import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import { linkToken } from '#portal/screens/identity/accounts/redeem-token';
import { Answering } from '#portal/screens/mapping/waves/answering';
import { DeadLink } from '#portal/screens/mapping/waves/dead-link';
import { Begin, type Survey } from '#portal/screens/mapping/waves/survey-data';
import { useSurvey } from '#portal/screens/mapping/waves/use-survey';
import { Button, ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice, Skeleton } from '#portal/ui/text';
import { Trouble } from '#portal/ui/trouble';

/** A survey behind a link: what becomes of the answers, then one question a page. */
export function SurveyScreen() {
  const t = useT();
  const locale = useLocale();
  const [token, setToken] = useState(linkToken);
  const [chosen, setChosen] = useState<string>();
  const [isSent, setSent] = useState(false);
  const { survey, setSurvey, problem, reload } = useSurvey(token, chosen ?? locale);
  if (survey && isSent) return <Thanks survey={survey} />;
  if (!survey) {
    if (problem?.kind === 'NOT_FOUND') return <DeadLink token={token} />;
    return (
      <Page title={t('answering.title')}>
        {problem ? <Trouble problem={problem} retry={reload} /> : <Skeleton lines={6} />}
      </Page>
    );
  }
  return (
    <Page title={survey.title || t('answering.title')}>
      <div className="stack stack-l">
        {survey.isPilot && <Notice tone="warm">{t('answering.pilot')}</Notice>}
        <Languages of={survey} onChange={setChosen} />
        {survey.hasBegun ? (
          <Answering survey={survey} token={token} onSurvey={setSurvey} onSent={() => setSent(true)} />
        ) : (
          <Before
            survey={survey}
            token={token}
            onBegun={(own) => {
              // The address of the page becomes the person's own, by which they come back.
              history.replaceState(history.state, '', `#${own}`);
              setToken(own);
              reload();
            }}
          />
        )}
      </div>
    </Page>
  );
}

function Languages({ of, onChange }: { of: Survey; onChange: (language: string) => void }) {
  const t = useT();
  const format = useFormat();
  if (of.languages.length < 2) return null;
  return (
    <Filter
      label={t('answering.language')}
      none={null}
      value={of.language}
      onChange={onChange}
      options={of.languages.map((value) => ({ value, label: format.language(value) }))}
    />
  );
}

/** What becomes of the answers, before anybody gives one. */
function Before({
  survey,
  token,
  onBegun,
}: {
  survey: Survey;
  token: string;
  onBegun: (own: string) => void;
}) {
  const t = useT();
  const format = useFormat();
  const begin = useAct(Begin, { quiet: true });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const start = async () => {
    setBusy(true);
    const outcome = await begin({ token, language: survey.language });
    setBusy(false);
    setProblem(outcome.problem);
    if (outcome.data) onBegun(outcome.data.beginSurvey);
  };
  return (
    <>
      <ul className="prose">
        <li>{t(`answering.linkability.${survey.linkability}`)}</li>
        <li>{t('answering.stop')}</li>
        <li>{t('answering.until', { day: format.day(survey.closesOn) })}</li>
      </ul>
      {problem && (
        <Notice tone="bad" live>
          {problem.kind === 'UNAUTHENTICATED' ? t('answering.signIn') : problemText(t, problem)}
        </Notice>
      )}
      <div className="actions">
        <Button busy={busy} onClick={() => void start()}>
          {t('answering.begin')}
        </Button>
        {problem?.kind === 'UNAUTHENTICATED' && (
          <ButtonLink to="/sign-in" tone="quiet">
            {t('nav.signIn')}
          </ButtonLink>
        )}
      </div>
    </>
  );
}

function Thanks({ survey }: { survey: Survey }) {
  const t = useT();
  return (
    <Page title={survey.title || t('answering.title')}>
      <div className="stack">
        <Notice tone="good" live title={t('answering.thanks')}>
          {t(`answering.after.${survey.linkability}`)}
        </Notice>
        {!survey.isPilot && (
          <p className="prose">
            <Link to="/survey-reports/$id" params={{ id: survey.reportId }}>
              {t('answering.reportAt')}
            </Link>
          </p>
        )}
      </div>
    </Page>
  );
}
