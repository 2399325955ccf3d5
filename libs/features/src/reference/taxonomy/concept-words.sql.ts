/** The preferred English words of a concept, beside its URI. */
export const conceptWords = (id: string): string =>
  `(SELECT uri FROM concept WHERE id = ${id}) AS uri,
   (SELECT label FROM concept_label WHERE concept_id = ${id} AND language = 'en' AND kind = 'PREFERRED') AS label`;
