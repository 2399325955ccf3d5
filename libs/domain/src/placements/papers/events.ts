import type { Alike, EventPlace } from '#domain/kernel/event';

/** What happens to letters and certificates, and the exports that staff make; a certificate's issue belongs to its placement. */
export const PAPER_EVENTS = ['paper.letter-issued', 'paper.shared', 'paper.revoked', 'export.made'] as const;

/** What each event of a letter or certificate, or of an export, carries. */
export type PaperEventData = Alike<
  Extract<(typeof PAPER_EVENTS)[number], `paper.${string}`>,
  Omit<EventPlace, 'institutionId'> & { readonly placementId: string; readonly kind: string }
> & {
  readonly 'export.made': {
    readonly list: string;
    readonly format: string;
    readonly purpose: string;
    readonly rows: number;
  };
};
