import type { RowFacts } from '#domain/kernel/fields';

/** A row as a resolver is given it. */
type Source = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const ofPerson = ({ professionalId }: Source): RowFacts => ({ professionalId: text(professionalId) });

/** A row that carries by itself whose it is. */
const ofCase = (row: Source): RowFacts => ({
  professionalId: text(row.professionalId),
  institutionId: text(row.institutionId),
  programmeId: text(row.programmeId),
  country: text(row.country),
});

/**
 * The types of the schema whose rows say whose they are. A field of any other type belongs to the row that led to it.
 */
export const ROW_FACTS: Readonly<Record<string, (row: Source) => RowFacts>> = {
  Candidacy: ofCase,
  Placement: ofCase,
  Report: ofCase,
  Clearance: ofCase,
  Payment: ofCase,
  TravelPlan: ofCase,
  Need: ofCase,
  Institution: ({ id, country }) => ({ institutionId: text(id), country: text(country) }),
  // Of several programmes: whoever may see the person at all has decided before.
  Professional: ({ id, accountId }) => ({ professionalId: text(id), accountId: text(accountId) }),
  Match: ofPerson,
  DirectMessage: ofPerson,
  UnreadThread: ({ kind, subjectId }) => (kind === 'DIRECT' ? { professionalId: text(subjectId) } : {}),
  AssignmentPair: ofPerson,
  RankedPerson: ofPerson,
  AuditEvent: ({ data }) => {
    const { programmeId, country } = (data ?? {}) as Source;
    return { programmeId: text(programmeId), country: text(country) };
  },
};
