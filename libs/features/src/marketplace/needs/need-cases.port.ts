/** What later areas know of who is in line for a need: each is a condition on the id of the need. */
export abstract class NeedCases {
  /** Somebody is on its short list, or was and has gone on from there. */
  abstract isShortlisted(need: string): string;

  /** A candidacy under it is still open; for a mere suggestion nobody waits. */
  abstract hasOpenCandidacy(need: string): string;

  /** A placement under it is still open. */
  abstract hasOpenPlacement(need: string): string;

  /** The professional is a candidate for it, or was. */
  abstract hasCandidate(need: string, professional: string): string;
}
