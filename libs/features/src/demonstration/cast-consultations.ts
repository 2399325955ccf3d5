import { readFileSync } from 'node:fs';
import type { ConsultationText, SeedStatement } from '#domain/dialogue/consultations/consultation';
import type { PromiseDraft, ReplyDraft, ReplyTheme } from '#domain/dialogue/replies/reply';

/** What a ministry of the demonstration replies; statements by their numbers, the days of promises from the first start. */
export interface ReplyPart extends Pick<ReplyDraft, 'locale'> {
  readonly themes: readonly (Omit<ReplyTheme, 'statementIds' | 'promise'> & {
    readonly numbers: readonly number[];
    readonly promise: (Omit<PromiseDraft, 'dueOn'> & { readonly due: number }) | null;
    /** What is said of its promise. */
    readonly news?: { readonly progress: number; readonly note: string };
  })[];
}

/** A consultation of the demonstration, all invented; days count from the day of the first start. */
export interface ConsultationPart {
  /** The key of the authority that asks. */
  readonly institution: string;
  readonly opens: number;
  readonly days: number;
  /** How far it is brought. */
  readonly upTo: 'DRAFT' | 'SUBMITTED' | 'SCHEDULED' | 'OPEN' | 'REPLY_DUE' | 'REPLIED' | 'CANCELLED';
  /** How many days ago its last day was, where it has ended. */
  readonly ended?: number;
  readonly texts: readonly ConsultationText[];
  readonly seeds: readonly SeedStatement[];
  /** Statements that people add, by the beginning of their email address. */
  readonly added: readonly (SeedStatement & { readonly by: string; readonly publish: boolean })[];
  readonly reply?: ReplyPart;
}

export const CONSULTATIONS = JSON.parse(
  readFileSync(new URL('cast/consultations.json', import.meta.url), 'utf8'),
) as readonly ConsultationPart[];
