import { useParams } from '@tanstack/react-router';
import { usePerson } from '#portal/app/session';
import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { CANDIDACY_STEPS } from '#portal/screens/shared/candidacy-steps';
import { StandingCard, StandingFragment } from '#portal/screens/shared/standing';
import { Steps } from '#portal/screens/shared/steps';
import { StaffPart } from '#portal/screens/staff/staff-part';
import { ApplyForm } from '#portal/screens/professional/apply';
import { useFormat, useT } from '#portal/i18n/i18n';
import { object, text } from '#portal/ui/checks';
import { TextArea } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { SummaryList, Timeline } from '#portal/ui/lists';
import { Load } from '#portal/ui/load';
import { Page, Section } from '#portal/ui/page';

const CandidacyQuery = graphql(
  `
    query Candidacy($id: ID!) {
      candidacy(id: $id) {
        id
        needId
        professionalId
        motivation
        availableFrom
        availableTo
        weeklyHours
        interviewAt
        commands
        standing {
          ...StandingParts
        }
        messages {
          id
          authorId
          text
          sentAt
        }
      }
    }
  `,
  [StandingFragment],
);
const SendMutation = graphql(`
  mutation SendMessage($candidacyId: ID!, $message: MessageInput!, $key: String!) {
    sendMessage(candidacyId: $candidacyId, message: $message, idempotencyKey: $key)
  }
`);

/** One application: who holds the ball, the next step, and the messages between the sides. */
export function Candidacy() {
  const t = useT();
  const format = useFormat();
  const { id } = useParams({ strict: false }) as { id: string };
  const person = usePerson();
  return (
    <Load query={CandidacyQuery} variables={{ id }} lines={8}>
      {({ candidacy }) => (
        <Page
          title={t('candidacy.title')}
          back={{ link: { to: '/needs/$id', params: { id: candidacy.needId } }, label: t('candidacy.need') }}
        >
          <div className="stack stack-l">
            <StandingCard of={candidacy.standing} />
            <Steps id={candidacy.id} commands={candidacy.commands} specs={CANDIDACY_STEPS} />
            <StaffPart of="candidacy" id={candidacy.id} />
            {candidacy.commands.includes('apply') && person?.professionalId === candidacy.professionalId && (
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
                    value: candidacy.motivation && <p dir="auto">{candidacy.motivation}</p>,
                  },
                  {
                    label: t('apply.from'),
                    value: candidacy.availableFrom && format.day(candidacy.availableFrom),
                  },
                  { label: t('apply.to'), value: candidacy.availableTo && format.day(candidacy.availableTo) },
                  { label: t('need.weeklyHours'), value: candidacy.weeklyHours },
                  {
                    label: t('candidacy.interview'),
                    value: candidacy.interviewAt && format.moment(candidacy.interviewAt),
                  },
                ]}
              />
            </Section>
            <Messages candidacy={candidacy} />
          </div>
        </Page>
      )}
    </Load>
  );
}

const schema = object({ text: text(4000) });

function Messages({ candidacy }: { candidacy: ResultOf<typeof CandidacyQuery>['candidacy'] }) {
  const t = useT();
  const send = useAct(SendMutation);
  const person = usePerson();
  const author = (authorId: string) => t(authorId === person?.id ? 'messages.you' : 'messages.other');
  return (
    <Section title={t('messages.title')}>
      {candidacy.messages.length > 0 ? (
        <Timeline
          moments={candidacy.messages.map((message) => ({
            key: message.id,
            title: author(message.authorId),
            at: message.sentAt,
            note: <p dir="auto">{message.text}</p>,
          }))}
        />
      ) : (
        <p className="muted">{t('messages.none')}</p>
      )}
      <Form
        key={candidacy.messages.length}
        schema={schema}
        values={{ text: '' }}
        send={t('messages.send')}
        submit={async ({ text: words }) =>
          (
            await send({
              candidacyId: candidacy.id,
              message: { text: words, fileIds: [] },
              key: crypto.randomUUID(),
            })
          ).problem
        }
      >
        <TextArea name="text" label={t('messages.write')} max={4000} rows={3} />
      </Form>
    </Section>
  );
}
