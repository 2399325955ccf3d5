/** The taxonomy: nothing of it is about anybody. */
export const TAXONOMY_DATA = {
  left: Object.fromEntries(
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
};
