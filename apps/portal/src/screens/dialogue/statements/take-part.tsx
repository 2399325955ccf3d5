import { useT } from '#portal/i18n/i18n';
import type { Consultation } from '#portal/screens/dialogue/consultations/consultation-data';
import { AddStatement } from '#portal/screens/dialogue/statements/add-statement';
import { MyVoice } from '#portal/screens/dialogue/statements/my-voice';
import { Vote } from '#portal/screens/dialogue/statements/vote';
import { Section } from '#portal/ui/page';

/** Voting on the statements of others, adding one, and what one has said so far. */
export function TakePart({ consultation: { id } }: { consultation: Consultation }) {
  const t = useT();
  return (
    <>
      <Section title={t('dialogue.vote')}>
        <Vote consultationId={id} />
      </Section>
      <Section title={t('dialogue.add')}>
        <AddStatement consultationId={id} />
      </Section>
      <Section title={t('dialogue.mine')}>
        <MyVoice consultationId={id} />
      </Section>
    </>
  );
}
