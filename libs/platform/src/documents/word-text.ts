import mammoth from 'mammoth';
import { DocumentError, type ReadDocument } from '#platform/documents/document';

/** The text of a Word document, paragraph by paragraph; its archive has been counted before. Throws {@link DocumentError}. */
export async function wordText(buffer: Buffer, most: { readonly characters: number }): Promise<ReadDocument> {
  const { value } = await mammoth.extractRawText({ buffer }).catch((cause: unknown) => {
    throw new DocumentError('BROKEN', cause);
  });
  const text = value.replace(/\n{2,}/g, '\n').trim();
  if (text === '') throw new DocumentError('NO_TEXT');
  return {
    kind: 'DOCX',
    text: text.slice(0, most.characters),
    pages: null,
    isCut: text.length > most.characters,
  };
}
