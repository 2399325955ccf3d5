/** Refusals of the taxonomy: concepts that do not exist, and archives that cannot be imported. */
export const TAXONOMY_ERRORS = {
  TAXONOMY_UNKNOWN_CONCEPT: {
    category: 'BAD_INPUT',
    sentence: 'This is not a skill, occupation or group of the taxonomy. Pick one from the list.',
  },
  TAXONOMY_UNKNOWN_SECTOR: {
    category: 'BAD_INPUT',
    sentence: 'This is not a code of ISIC Rev.4. Pick a sector from the list.',
  },
  TAXONOMY_ARCHIVE_NOT_FOUND: {
    category: 'BAD_INPUT',
    sentence: 'There is no file or folder at this place, or it may not be read.',
  },
  TAXONOMY_ARCHIVE_UNREADABLE: {
    category: 'BAD_INPUT',
    sentence: 'This is not a whole zip archive. Download it again.',
  },
  TAXONOMY_ARCHIVE_WRONG: {
    category: 'BAD_INPUT',
    sentence: 'This is neither an archive of the ESCO classification in CSV nor an ISIC Rev.4 file.',
  },
  TAXONOMY_FILE_MISSING: {
    category: 'BAD_INPUT',
    sentence:
      'The archives lack files that the import needs. Give the classification and the relations together.',
  },
  TAXONOMY_HEADER_WRONG: {
    category: 'BAD_INPUT',
    sentence: 'A file of the archive lacks columns that the import needs.',
  },
  TAXONOMY_ROW_WRONG: {
    category: 'BAD_INPUT',
    sentence: 'A line of a file cannot be understood.',
  },
  TAXONOMY_FILE_EMPTY: {
    category: 'BAD_INPUT',
    sentence: 'A file of the archive has a header and no concepts. Download it again.',
  },
  TAXONOMY_WOULD_RETIRE: {
    category: 'CONFLICT',
    sentence:
      'This would retire a tenth of the known concepts or more. If that is what you want, import it again with --retire.',
  },
  WORD_HAS_SKILL: {
    category: 'CONFLICT',
    sentence: 'This word leads to a skill already.',
  },
  TAXONOMY_IMPORT_RUNNING: {
    category: 'CONFLICT',
    sentence: 'Another import of the taxonomy is running. Wait until it has ended.',
  },
} as const;
