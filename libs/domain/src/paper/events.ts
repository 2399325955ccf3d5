/** What happens to letters and certificates, and the exports that staff make; a certificate's issue belongs to its placement. */
export const PAPER_EVENTS = ['paper.letter-issued', 'paper.shared', 'paper.revoked', 'export.made'] as const;
