import { useT } from '#portal/i18n/i18n';

/** Who a candidate is, as far as the reader may know. */
export interface NamedCandidate {
  readonly alias: string;
  readonly applicant?: { readonly displayName: string } | null;
}

/** What a candidate is called in every list: the name where the reader may read it, else the alias for this need. */
export function useCandidateName(): (candidate: NamedCandidate) => string {
  const t = useT();
  return ({ alias, applicant }) => applicant?.displayName ?? t('candidate.alias', { alias });
}
