/** Where the work happens; an attribute of a need and of a placement, with a history. */
export const MODALITIES = ['ON_SITE', 'VIRTUAL', 'HYBRID'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Levels of the Common European Framework of Reference for Languages, lowest first. */
export const CEFR_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof CEFR_LEVELS)[number];

/** How far a skill is more than a word: said by the person, shown by a document, checked by staff. */
export const EVIDENCE_KINDS = ['CLAIMED', 'EVIDENCED', 'VERIFIED'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
