import type { FindingCode } from '#domain/catalogue/findings';

/** One thing wrong with one field. */
export interface Finding<C extends FindingCode = FindingCode> {
  /** A path such as `windows.1.to`. */
  readonly field: string;
  readonly code: C;
  /** What the sentence names; free of personal data. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** BLOCKS keeps a text from going on; ADVICE makes it better. Without it, the finding blocks. */
  readonly severity?: 'BLOCKS' | 'ADVICE';
}
