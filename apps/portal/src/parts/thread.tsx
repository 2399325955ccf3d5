import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { CANDIDACY_LIMITS } from '#portal/graphql/limits';
import type { Uploaded } from '#portal/graphql/upload';
import { useT } from '#portal/i18n/i18n';
import { AttachmentsField, FileList } from '#portal/parts/attachments';
import { Draft } from '#portal/parts/draft';
import { Load } from '#portal/parts/load';
import { usePerson } from '#portal/parts/session';
import { useThreadRead } from '#portal/parts/thread-read';
import { object, text } from '#portal/ui/checks';
import { TextArea } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Timeline } from '#portal/ui/lists';

const ThreadQuery = graphql(`
  query Thread($id: ID!) {
    candidacy(id: $id) {
      id
      withheld
      messages {
        id
        authorId
        author
        text
        sentAt
        files {
          id
          name
        }
      }
    }
  }
`);
const Send = graphql(`
  mutation SendMessage($candidacyId: ID!, $message: MessageInput!) {
    sendMessage(candidacyId: $candidacyId, message: $message) {
      id
    }
  }
`);
const schema = object({ text: text(CANDIDACY_LIMITS.message), files: z.array(z.custom<Uploaded>()) });

/** The messages between professional, institution and case officer, from the application to the end of the placement. */
export function Thread({ candidacyId }: { candidacyId: string }) {
  const t = useT();
  const person = usePerson();
  const send = useAct(Send);
  return (
    <Load query={ThreadQuery} variables={{ id: candidacyId }} lines={4}>
      {({ candidacy: { messages, withheld } }) =>
        withheld.includes('messages') ? (
          <p className="muted">{t('withheld')}</p>
        ) : (
          <div className="stack">
            <MarkRead candidacyId={candidacyId} last={messages.at(-1)?.id} />
            {messages.length === 0 && <p className="muted">{t('messages.none')}</p>}
            <Timeline
              moments={messages.map((message) => ({
                key: message.id,
                title:
                  message.authorId === person?.id
                    ? t('messages.you')
                    : (message.author ?? t('messages.other')),
                at: message.sentAt,
                note: (
                  <>
                    {message.text ? (
                      <p className="prose keep-lines" dir="auto">
                        {message.text}
                      </p>
                    ) : (
                      <p className="muted">{t('messages.removed')}</p>
                    )}
                    <FileList files={message.files} />
                  </>
                ),
              }))}
            />
            <Form
              key={messages.length}
              schema={schema}
              values={{ text: '', files: [] }}
              send={t('messages.send')}
              submit={async ({ text: words, files }) =>
                (
                  await send({
                    candidacyId,
                    message: { text: words, fileIds: files.map(({ id }) => id) },
                  })
                ).problem
              }
            >
              <TextArea name="text" label={t('messages.write')} max={CANDIDACY_LIMITS.message} rows={3} />
              <Draft of={`message.${candidacyId}`} />
              <AttachmentsField name="files" label={t('messages.attach')} hint={t('file.kinds')} />
            </Form>
          </div>
        )
      }
    </Load>
  );
}

function MarkRead({ candidacyId, last }: { candidacyId: string; last: string | undefined }) {
  useThreadRead(candidacyId, last);
  return null;
}
