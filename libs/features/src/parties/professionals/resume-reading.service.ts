import { Injectable } from '@nestjs/common';
import type { Locale } from '#domain/kernel/locale';
import { fold } from '#domain/kernel/text/fold';
import {
  formsOf,
  phraseKeys,
  phrasesFound,
  phraseText,
} from '#domain/parties/professionals/resume-phrases.rules';
import { type DocumentContent, readResumeDocument } from '#features/parties/professionals/resume-document';
import { ConceptNameQueries } from '#features/reference/taxonomy/concept-name.queries';
import type { ConceptRow } from '#features/reference/taxonomy/taxonomy.queries';
import { Clock } from '#platform/clock/clock';
import { DocumentReader } from '#platform/documents/document-reader';

/** A skill of the taxonomy whose name is in a document. */
interface SkillInDocument {
  readonly concept: ConceptRow;
  /** The words by which it was found. */
  readonly words: string;
}

/** What was found in a document, for the person to confirm one by one. */
export interface FoundInDocument extends Omit<DocumentContent, 'text' | 'skills'> {
  readonly skills: readonly SkillInDocument[];
}

/** Reads documents with a résumé. It keeps nothing of them and writes nothing. */
@Injectable()
export class ResumeReadingService {
  constructor(
    private readonly reader: DocumentReader,
    private readonly concepts: ConceptNameQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Finds what a document says for a profile; skills are shown in `locale`. Only names and synonyms that are in the text,
   * as they are or in another form of the same word, are skills. Refuses IMPORT_UNREADABLE.
   */
  async read(bytes: Buffer, locale: Locale): Promise<FoundInDocument> {
    const { text, skills, ...content } = await readResumeDocument(this.reader, bytes, this.clock.today());
    const words = phraseText(text);
    const named = skills.map((skill) => ({ ...skill, forms: wholeForms(skill.label) }));
    const keys = new Set([...phraseKeys(words), ...named.flatMap(({ forms }) => forms)]);
    const known = await this.concepts.named('SKILL', [...keys], locale);
    const found = new Map<string, SkillInDocument>();
    const leftOut = [...content.leftOut];
    for (const { label, field, forms } of named) {
      const concept = forms.map((form) => known.get(form)).find(Boolean);
      if (concept) found.set(concept.uri, { concept, words: label });
      else leftOut.push({ field, text: label });
    }
    for (const { thing, words: said } of phrasesFound(words, known))
      if (!found.has(thing.uri)) found.set(thing.uri, { concept: thing, words: said });
    return {
      ...content,
      leftOut,
      isCut: content.isCut || words.isCut,
      skills: [...found.values()].slice(0, MOST_SKILLS),
    };
  }
}

/** As many as a profile holds. */
const MOST_SKILLS = 100;

/** A name as it is, and with another form of its last word. */
function wholeForms(label: string): string[] {
  const words = fold(label).split(' ');
  const last = words.pop() ?? '';
  return formsOf(last).map((form) => [...words, form].join(' '));
}
