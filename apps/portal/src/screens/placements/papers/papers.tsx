import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { SHAREABLE_FACT } from '#portal/graphql/enums';
import { type EnumOf, graphql, type ResultOf } from '#portal/graphql/graphql';
import { LOCALES, useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { Consequence } from '#portal/parts/steps/consequence';
import { StepFragment, stepsBy, type StepSpec } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import type { Work } from '#portal/screens/placements/placements/work';
import { Button } from '#portal/ui/button';
import { choices, object } from '#portal/ui/checks';
import { CheckboxGroup } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Icon } from '#portal/ui/icon';
import { Section } from '#portal/ui/page';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice, Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const PapersQuery = graphql(
  `
    query Papers($placementId: ID!) {
      papers(placementId: $placementId) {
        id
        kind
        number
        checkUrl
        issuedAt
        revokedAt
        shared
        steps {
          command
          ...StepParts
        }
      }
    }
  `,
  [StepFragment],
);
const IssueLetter = graphql(`
  mutation IssuePlacementLetter($placementId: ID!) {
    issuePlacementLetter(placementId: $placementId) {
      id
    }
  }
`);
const Share = graphql(`
  mutation SharePaperFacts($id: ID!, $facts: [ShareableFact!]!) {
    sharePaperFacts(id: $id, facts: $facts) {
      id
    }
  }
`);
const StepPaper = graphql(`
  mutation StepPaper($command: PaperCommand!, $step: PaperStepInput!) {
    stepPaper(command: $command, step: $step) {
      id
    }
  }
`);
const PAPER_STEPS: Record<EnumOf<'PaperCommand'>, StepSpec> = stepsBy(StepPaper, {
  REVOKE: { says: 'paper.revoke', label: 'paper.revoke', tone: 'danger' },
});
type Paper = ResultOf<typeof PapersQuery>['papers'][number];

/** What one takes along: the calendar file for everyone; letter and certificate for those who may read them, never for the host. */
export function Papers({ placement }: { placement: Work }) {
  const t = useT();
  const person = usePerson();
  const isOwn = person?.professionalId === placement.professionalId;
  const isHost = person?.memberships.some(({ institutionId }) => institutionId === placement.institutionId);
  const mayRead = isOwn || (may(person, 'PAPER_READ') && !isHost);
  return (
    <div className="stack stack-l">
      <Section title={t('paper.calendar')}>
        <p className="muted">{t('paper.calendarHint')}</p>
        <p>
          <a className="row" href={`/calendar/placements/${placement.id}`} download>
            <Icon name="file" />
            {t('paper.calendarGet')}
          </a>
        </p>
      </Section>
      {mayRead && (
        <Load query={PapersQuery} variables={{ placementId: placement.id }} lines={4}>
          {({ papers }) => (
            <>
              <Letter placement={placement} papers={papers} />
              <Certificate papers={papers} />
              {isOwn &&
                papers
                  .filter(({ revokedAt }) => !revokedAt)
                  .map((paper) => <Sharing key={paper.id} paper={paper} />)}
            </>
          )}
        </Load>
      )}
    </div>
  );
}

function Letter({ placement, papers }: { placement: Work; papers: readonly Paper[] }) {
  const t = useT();
  const mayIssue = may(usePerson(), 'PAPER_ISSUE') && placement.isLetterAvailable;
  const issue = useAct(IssueLetter);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = async () => {
    setBusy(true);
    const outcome = await issue({ placementId: placement.id });
    setBusy(false);
    setProblem(outcome.problem);
  };
  const letters = papers.filter(({ kind }) => kind === 'LETTER');
  return (
    <Section title={t('paper.LETTER')}>
      <p className="muted prose">{t('paper.letterHint')}</p>
      <PaperList papers={letters} />
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      {mayIssue && (
        <>
          <Consequence of="paper.letter" />
          <div>
            <Button tone={letters.length > 0 ? 'quiet' : undefined} busy={busy} onClick={() => void run()}>
              {t(letters.length > 0 ? 'paper.newLetter' : 'paper.issueLetter')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

function Certificate({ papers }: { papers: readonly Paper[] }) {
  const t = useT();
  const certificates = papers.filter(({ kind }) => kind === 'CERTIFICATE');
  return (
    <Section title={t('paper.CERTIFICATE')}>
      {certificates.length > 0 ? (
        <PaperList papers={certificates} />
      ) : (
        <p className="muted prose">{t('paper.certificateLater')}</p>
      )}
    </Section>
  );
}

/** Each paper with its number, and the way to save it in any of the languages. */
function PaperList({ papers }: { papers: readonly Paper[] }) {
  const t = useT();
  const format = useFormat();
  const [language, setLanguage] = useState<string>(useLocale());
  if (papers.length === 0) return null;
  return (
    <>
      <label className="switch">
        {t('paper.language')}
        <select
          className="input select-s"
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
        >
          {Object.entries(LOCALES).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ul className="rule-list">
        {papers.map((paper) => (
          <li key={paper.id} className="row row-between">
            <span>
              <bdi>{paper.number}</bdi>{' '}
              <span className="muted small">
                {t('paper.issuedAt', { when: format.moment(paper.issuedAt) })}
              </span>
            </span>
            {paper.revokedAt ? (
              <Tag tone="bad">{t('paper.revoked')}</Tag>
            ) : (
              <span className="row">
                <a href={paper.checkUrl}>
                  {t('paper.checkPage')}
                  <span className="visually-hidden"> {paper.number}</span>
                </a>
                <a href={`/papers/${paper.id}?language=${language}`} download>
                  {t('paper.get')}
                  <span className="visually-hidden"> {paper.number}</span>
                </a>
                <Steps id={paper.id} steps={paper.steps} specs={PAPER_STEPS} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const schema = object({ facts: choices() });

/** What the public check of the paper reveals: nothing, unless its holder says so. */
function Sharing({ paper }: { paper: Paper }) {
  const t = useT();
  const share = useAct(Share);
  return (
    <details className="card">
      <summary>{t('paper.share', { number: paper.number })}</summary>
      <Form
        name={paper.id}
        schema={schema}
        values={{ facts: [...paper.shared] }}
        send={t('action.save')}
        submit={async ({ facts }) => {
          const { problem } = await share({
            id: paper.id,
            facts: facts as (typeof SHAREABLE_FACT)[number][],
          });
          if (problem) return problem;
          toast(t('state.saved'));
        }}
      >
        <CheckboxGroup
          name="facts"
          label={t('paper.shareWhat')}
          hint={t('paper.shareHint')}
          options={SHAREABLE_FACT.map((value) => ({ value, label: t(`fact.${value}`) }))}
          optional
        />
      </Form>
    </details>
  );
}
