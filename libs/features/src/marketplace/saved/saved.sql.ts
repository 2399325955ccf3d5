/** Whether an open need `n` is one that a saved search `s` looks for. */
export const FITS_SEARCH = `n.state = 'PUBLISHED'
  AND (s.country IS NULL OR n.country = s.country)
  AND (s.modality IS NULL OR n.modality = s.modality)
  AND (s.text IS NULL OR n.search_words @@ search_words(s.text))`;
