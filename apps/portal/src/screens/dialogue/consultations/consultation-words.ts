import { useLocale } from '#portal/i18n/i18n';
import type { Consultation, ConsultationRow } from '#portal/screens/dialogue/consultations/consultation-data';
import type { Tone } from '#portal/ui/text';

/** How a state looks; the word beside it carries the meaning. */
export const STATE_TONES: Partial<Record<Consultation['state'], Tone>> = {
  OPEN: 'good',
  REPLY_DUE: 'warm',
  REPLY_SIGNED: 'warm',
  REPLIED: 'info',
  CANCELLED: 'bad',
};

/** What a consultation says in the reader's language; else in English, or in the first of its languages. */
export function useText<Text extends { locale: string }>(texts: readonly Text[]): Text | undefined {
  const locale = useLocale();
  return (
    texts.find((text) => text.locale === locale) ?? texts.find((text) => text.locale === 'en') ?? texts[0]
  );
}

/** Whether it is being prepared, and shown to those who work on it alone. */
export const isPrepared = ({ state }: Pick<ConsultationRow, 'state'>): boolean =>
  state === 'DRAFT' || state === 'SUBMITTED' || state === 'SCHEDULED';

/** States in which everybody reads what people said together. */
export const HAS_RESULT: readonly Consultation['state'][] = ['REPLY_DUE', 'REPLY_SIGNED', 'REPLIED'];
