import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import type { Rule } from '#portal/screens/parties/programmes/template';

/** A rule in words: what is checked, and of whom. */
export function useRuleWords() {
  const t = useT();
  const format = useFormat();
  const all = (prefix: string, codes: readonly string[] | null | undefined) =>
    codes?.length ? [format.list(codes.map((code) => t(`${prefix}.${code}` as MessageId)))] : [];
  return {
    type: ({ type }: Rule): string => t(`clearance.type.${type}` as MessageId),
    when: ({ minRisk, modalities, childContact, regulated }: Rule): string =>
      [
        ...(minRisk ? [t('template.fromRisk', { risk: t(`template.risk.${minRisk}` as MessageId) })] : []),
        ...all('modality', modalities),
        ...all('childContact', childContact),
        ...(regulated ? [t('template.regulated')] : []),
      ].join(' · ') || t('template.always'),
  };
}
