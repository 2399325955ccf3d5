import { useT } from '#portal/i18n/i18n';
import { Rows } from '#portal/parts/rows';
import { ModeratedList, QueueQuery } from '#portal/screens/dialogue/statements/moderated-list';
import { Section } from '#portal/ui/page';

/** What is published in a consultation, for those who may take it off the page; nothing for others. */
export function TakeOff({ consultationId }: { consultationId: string }) {
  const t = useT();
  return (
    <Rows
      query={QueueQuery}
      variables={{ consultationId }}
      of={({ moderationQueue }) => moderationQueue}
      empty={null}
    >
      {(rows) => (
        <Section title={t('dialogue.takeOff')}>
          <ModeratedList rows={rows} />
        </Section>
      )}
    </Rows>
  );
}
