import { getDocumentProxy } from 'unpdf';
import { DocumentError, type ReadDocument } from '#platform/documents/document';
import { linesOf, type PlacedText } from '#platform/documents/placed-text';

/** What of the library is used; its own types name files that it does not bring. */
interface Pdf {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ readonly items: readonly (TextItem | object)[] }>;
    cleanup(): boolean;
  }>;
}
interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly unknown[];
  readonly hasEOL: boolean;
}
const open = getDocumentProxy as unknown as (bytes: Uint8Array, options: object) => Promise<Pdf>;

const BETWEEN_PAGES = '\n\n';

/** The text of a PDF, page by page and line by line in the order of reading. Throws {@link DocumentError}. */
export async function pdfText(
  bytes: Uint8Array,
  most: { readonly pages: number; readonly characters: number },
): Promise<ReadDocument> {
  const pdf = await open(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false }).catch(
    (cause: unknown) => {
      throw new DocumentError(isLocked(cause) ? 'LOCKED' : 'BROKEN', cause);
    },
  );
  const read = Math.min(pdf.numPages, most.pages);
  let text = '';
  for (let number = 1; number <= read && text.length < most.characters; number++) {
    const page = await pdf.getPage(number).catch((cause: unknown) => {
      throw new DocumentError('BROKEN', cause);
    });
    const { items } = await page.getTextContent();
    const placed = items.flatMap((item): PlacedText[] => ('str' in item ? [placedText(item)] : []));
    text += linesOf(placed).join('\n') + BETWEEN_PAGES;
    page.cleanup();
  }
  if (text.trim() === '') throw new DocumentError('NO_TEXT');
  return {
    kind: 'PDF',
    text: text.slice(0, most.characters),
    pages: { all: pdf.numPages, read },
    isCut: text.length > most.characters,
  };
}

const isLocked = (cause: unknown): boolean => cause instanceof Error && cause.name === 'PasswordException';

const placedText = (item: TextItem): PlacedText => ({
  text: item.str,
  isRightToLeft: item.dir === 'rtl',
  x: Number(item.transform[4]),
  endsLine: item.hasEOL,
});
