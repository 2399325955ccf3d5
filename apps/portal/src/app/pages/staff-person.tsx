import { useT } from '#portal/i18n/i18n';
import { DirectThread } from '#portal/screens/casework/messages/direct-thread';
import { Professional } from '#portal/screens/parties/professionals/professional';
import { Section } from '#portal/ui/page';

/** A professional as staff see them, with the messages between the person and IOM. */
export function StaffPerson() {
  const t = useT();
  return (
    <Professional
      messages={(professionalId) => (
        <Section title={t('direct.staffTitle')}>
          <DirectThread professionalId={professionalId} />
        </Section>
      )}
    />
  );
}
