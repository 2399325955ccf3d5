import { useParams } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { useCandidateName } from '#portal/parts/candidate-name';
import { Load } from '#portal/parts/load';
import { type Person, usePerson } from '#portal/parts/session';
import { StatusCard, StatusFragment } from '#portal/parts/status';
import { offers, StepFragment } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { Thread } from '#portal/parts/thread';
import { workPart } from '#portal/parts/work-part';
import { Applicant, ApplicantFragment } from '#portal/screens/marketplace/candidacies/applicant';
import { Course } from '#portal/screens/marketplace/candidacies/application-course';
import { ApplyForm } from '#portal/screens/marketplace/candidacies/apply';
import { CANDIDACY_STEPS } from '#portal/screens/marketplace/candidacies/candidacy-steps';
import { isInterview } from '#portal/screens/marketplace/candidacies/course';
import { InterviewPart } from '#portal/screens/marketplace/interviews/interview';
import {
  InterviewTimes,
  InterviewTimesFragment,
} from '#portal/screens/marketplace/interviews/interview-times';
import { SummaryList } from '#portal/ui/lists';
import { Page, Section } from '#portal/ui/page';
import { Tag } from '#portal/ui/text';

const CandidacyQuery = graphql(
  `
    query Candidacy($id: ID!) {
      candidacy(id: $id) {
        id
        about {
          needTitle
          institutionName
        }
        alias
        needId
        professionalId
        motivation
        withheld
        availableFrom
        availableTo
        weeklyHours
        ...InterviewTimes
        steps {
          command
          ...StepParts
        }
        gates {
          code
          passes
        }
        status {
          key
          ...StatusParts
        }
        applicant {
          displayName
          ...ApplicantParts
        }
      }
    }
  `,
  [StatusFragment, ApplicantFragment, StepFragment, InterviewTimesFragment],
);
const CaseWork = workPart(
  async () => (await import('#portal/screens/marketplace/candidacies/candidacy-work')).CandidacyWork,
);

/** One application: who acts next, the next step, and the messages between the sides. */
export function Candidacy() {
  const t = useT();
  const format = useFormat();
  const { id } = useParams({ strict: false }) as { id: string };
  const person = usePerson();
  const nameOf = useCandidateName();
  return (
    <Load query={CandidacyQuery} variables={{ id }} lines={8}>
      {({ candidacy }) => (
        <Page
          title={isOwn(person, candidacy) ? candidacy.about.needTitle : nameOf(candidacy)}
          lead={`${isOwn(person, candidacy) ? t('candidacy.title') : candidacy.about.needTitle} · ${candidacy.about.institutionName}`}
          back={{ link: { to: '/needs/$id', params: { id: candidacy.needId } }, label: t('candidacy.need') }}
        >
          <div className="stack stack-l">
            <StatusCard of={candidacy.status} />
            <Course of={candidacy.status} own={isOwn(person, candidacy)} />
            <Steps id={candidacy.id} steps={candidacy.steps} specs={CANDIDACY_STEPS} />
            <CaseWork id={candidacy.id} />
            <InterviewTimes
              of={candidacy}
              own={isOwn(person, candidacy)}
              isOpen={isInterview(candidacy.status.key)}
            />
            {offers(candidacy, 'APPLY') && isOwn(person, candidacy) && (
              <details className="card">
                <summary>{t('apply.open')}</summary>
                <ApplyForm needId={candidacy.needId} />
              </details>
            )}
            <Section title={t('candidacy.application')}>
              <SummaryList
                rows={[
                  {
                    label: t('apply.motivation'),
                    value: candidacy.withheld.includes('motivation')
                      ? t('withheld')
                      : candidacy.motivation && <p dir="auto">{candidacy.motivation}</p>,
                  },
                  {
                    label: t('apply.from'),
                    value: candidacy.availableFrom && format.day(candidacy.availableFrom),
                  },
                  { label: t('apply.to'), value: candidacy.availableTo && format.day(candidacy.availableTo) },
                  { label: t('need.weeklyHours'), value: candidacy.weeklyHours },
                ]}
              />
            </Section>
            {isOwn(person, candidacy) && <Checked gates={candidacy.gates} />}
            {candidacy.applicant && (
              <Section title={t('applicant.title')}>
                <Applicant of={candidacy.applicant} />
              </Section>
            )}
            {!isOwn(person, candidacy) && <InterviewPart candidacyId={candidacy.id} />}
            <Section title={t('messages.title')}>
              <Thread candidacyId={candidacy.id} />
            </Section>
          </div>
        </Page>
      )}
    </Load>
  );
}

/** Whether the reader is the candidate. */
const isOwn = (person: Person | null, { professionalId }: { professionalId: string }): boolean =>
  person?.professionalId === professionalId;

/** The conditions as they were found before the institution saw the application. */
function Checked({ gates }: { gates: readonly { code: string; passes: boolean }[] }) {
  const t = useT();
  if (gates.length === 0) return null;
  return (
    <Section title={t('candidacy.checked')}>
      <p className="muted prose">{t('candidacy.checkedHint')}</p>
      <SummaryList
        rows={gates.map(({ code, passes }) => ({
          label: t(`gate.${code}` as MessageId),
          value: (
            <Tag tone={passes ? 'good' : 'warm'}>{t(passes ? 'candidacy.met' : 'candidacy.letThrough')}</Tag>
          ),
        }))}
      />
    </Section>
  );
}
