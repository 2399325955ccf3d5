import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { DIRECT_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { usePerson } from '#portal/parts/session';
import { useDirectRead } from '#portal/parts/thread-read';
import { object, text } from '#portal/ui/checks';
import { TextArea } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Timeline } from '#portal/ui/lists';
import { EmptyState } from '#portal/ui/text';

const DirectQuery = graphql(`
  query DirectMessages($professionalId: ID) {
    directMessages(professionalId: $professionalId) {
      id
      byPerson
      authorId
      author
      text
      sentAt
    }
  }
`);
const Send = graphql(`
  mutation SendDirectMessage($text: LongWords!, $professionalId: ID) {
    sendDirectMessage(text: $text, professionalId: $professionalId)
  }
`);
type Message = ResultOf<typeof DirectQuery>['directMessages'][number];
const schema = object({ text: text(DIRECT_LIMITS.text) });

/** The messages between a person and IOM: of the person with this id for staff, of the reader without one. */
export function DirectThread({ professionalId }: { professionalId: string | null }) {
  const t = useT();
  const send = useAct(Send);
  return (
    <Load query={DirectQuery} variables={{ professionalId }} lines={4}>
      {({ directMessages }) => (
        <div className="stack">
          <Messages of={directMessages} professionalId={professionalId} />
          {(professionalId !== null || directMessages.length > 0) && (
            <Form
              key={directMessages.length}
              name="direct"
              schema={schema}
              values={{ text: '' }}
              send={t('messages.send')}
              submit={async (values) => (await send({ ...values, professionalId })).problem}
            >
              <TextArea
                name="text"
                label={t('messages.write')}
                hint={t(professionalId === null ? 'direct.ownHint' : 'direct.hint')}
                max={DIRECT_LIMITS.text}
                rows={3}
              />
            </Form>
          )}
        </div>
      )}
    </Load>
  );
}

function Messages({ of, professionalId }: { of: Message[]; professionalId: string | null }) {
  const t = useT();
  const person = usePerson();
  useDirectRead(professionalId, of.at(-1)?.id);
  if (of.length === 0)
    return professionalId === null ? (
      <EmptyState title={t('messages.none')}>{t('direct.none')}</EmptyState>
    ) : (
      <p className="muted">{t('messages.none')}</p>
    );
  return (
    <Timeline
      moments={of.map(({ id, byPerson, authorId, author, text: words, sentAt }) => ({
        key: id,
        title:
          authorId === person?.id
            ? t('messages.you')
            : byPerson
              ? (author ?? t('messages.other'))
              : t('direct.ofIom', { name: author ?? '' }),
        at: sentAt,
        note: words ? (
          <p className="prose keep-lines" dir="auto">
            {words}
          </p>
        ) : (
          <p className="muted">{t('messages.removed')}</p>
        ),
      }))}
    />
  );
}
