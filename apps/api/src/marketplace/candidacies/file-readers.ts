import { asking } from '#api/identity/files/file-reader';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';

/** Who may read the files of an application. */
export const CANDIDACY_FILE_READERS = {
  CANDIDACY: asking(CandidacyQueries, (candidacies, actor, id) => candidacies.visible(actor, id)),
};
