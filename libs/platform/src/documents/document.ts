/** An element of XML by its name without prefix, with its attributes, its own text and the elements in it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

/** What was read of a document. */
export type ReadDocument =
  | {
      readonly kind: 'PDF' | 'DOCX';
      readonly text: string;
      /** Null where a file has no pages of its own. */
      readonly pages: { readonly all: number; readonly read: number } | null;
      /** Whether there was more text than was read. */
      readonly isCut: boolean;
    }
  | { readonly kind: 'ZIP'; readonly parts: Readonly<Record<string, string>> }
  | { readonly kind: 'XML'; readonly root: XmlNode };

/** Why a document cannot be read. */
export type DocumentFault = 'KIND' | 'BROKEN' | 'LOCKED' | 'NO_TEXT' | 'BURST' | 'SLOW';

/** The bytes are no document that can be read. */
export class DocumentError extends Error {
  constructor(
    readonly fault: DocumentFault,
    cause?: unknown,
  ) {
    super(fault, { cause });
    this.name = 'DocumentError';
  }
}

/** How much of a document is read. */
export interface DocumentBounds {
  readonly pages: number;
  /** Characters of text altogether. */
  readonly characters: number;
  /** Bytes that an archive may unpack to, and how many entries it may have. */
  readonly unpacked: number;
  readonly entries: number;
  /** The entries of an archive that are read, by the end of their name; all others are passed over. */
  readonly parts: readonly string[];
}
