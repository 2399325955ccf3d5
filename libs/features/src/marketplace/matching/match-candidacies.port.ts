/** What later areas know of candidacies, for matching. */
export abstract class MatchCandidacies {
  /** How many invitations each professional of the ids `$1` has not answered: `id`, `count`; nobody without one. */
  abstract readonly openInvitations: string;

  /** A condition: the professional is a candidate for the need, or was. */
  abstract hasCandidate(need: string, professional: string): string;

  /** A condition: the professional has an open candidacy for the need. */
  abstract hasOpenCandidate(need: string, professional: string): string;
}
