/** The taxonomy: nothing of it is about anybody. */
export const TAXONOMY_DATA = {
  left: {
    word_mapping: 'a decision of staff on a word, by id',
    missed_word: 'counts of words, of nobody',
    ...Object.fromEntries(
      [
        'taxonomy_version',
        'concept',
        'concept_label',
        'concept_broader',
        'skill_group',
        'skill_relation',
        'occupation_skill',
        'sector',
        'sector_label',
        'label_word',
      ].map((table) => [table, 'the taxonomy']),
    ),
  },
};
