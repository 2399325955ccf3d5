import { type MessageId, useT } from '#portal/i18n/i18n';
import { REGIONS } from '#portal/parts/region-codes';
import type { Option } from '#portal/ui/fields';

const regionsOf = (country: string): readonly string[] =>
  country in REGIONS ? REGIONS[country as keyof typeof REGIONS] : [];

/** The regions of a country by their names in the reader's language; none where it has none. */
export function useRegions(country: string): Option[] {
  const t = useT();
  return regionsOf(country).map((value) => ({ value, label: t(`region.${value}` as MessageId) }));
}
