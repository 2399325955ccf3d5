import { type Actor, holdsRole, isFocalPointOf, STAFF_ROLES, type StaffRole } from '#domain/kernel/actor';
import { PRIVATE_REASONS } from '#domain/kernel/reasons';

/** What an actor is to a row: the person it is about, its institution, or staff whose grant reaches it. */
export const READERS = ['PERSON', 'HOST', ...STAFF_ROLES] as const;
export type Reader = (typeof READERS)[number];

const TEAM = ['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER'] as const satisfies readonly StaffRole[];
const CASE = ['PERSON', 'HOST', ...TEAM] as const;

/** A kind of information, and who reads it of a row that they may see. */
export interface FieldRule {
  /** What it holds, in a few words. */
  readonly holds: string;
  readonly readers: readonly Reader[];
}

/**
 * Who reads what. The rows that somebody may see are decided before, by the row policies; this table decides which
 * fields of such a row are shown. A row policy may show less, never more. Analysts and administrators work with
 * figures and accounts: nothing that a person wrote, and no reason that tells of a person, is for them.
 */
export const FIELD_CLASSES = {
  IDENTITY: { holds: 'the name and the profile of a professional', readers: CASE },
  ACCOUNT: {
    holds: 'names and email addresses of accounts',
    readers: [...CASE, 'ADMINISTRATOR'],
  },
  CONTACT: { holds: 'telephone numbers and emergency contacts', readers: CASE },
  CASE_WORDS: {
    holds: 'what people write in a case: motivations, plans, lessons, comments, reasons in words',
    readers: CASE,
  },
  MESSAGES: {
    holds: 'the messages of a candidacy and their attachments',
    readers: ['PERSON', 'HOST', 'CASE_OFFICER'],
  },
  NOTES: { holds: 'private notes, and panels with their scores', readers: ['HOST', ...TEAM] },
  COLLEAGUE_WORDS: { holds: 'what colleagues wrote in a survey', readers: TEAM },
  REASONS: {
    holds: 'the other codes of reasons, and what stood in the way of the work',
    readers: CASE,
  },
  SPECIAL: {
    holds: 'needs and reasons that tell of health, conduct, family or the outcome of a check',
    readers: ['PERSON', ...TEAM],
  },
  CHECKS: { holds: 'states, outcomes and documents of checks', readers: CASE },
  HOLDS: { holds: 'why something is paused', readers: ['SAFEGUARDING_OFFICER'] },
  CONCERNS: { holds: 'safeguarding concerns', readers: ['SAFEGUARDING_OFFICER'] },
  WORDS_OF_OTHERS: {
    holds: 'a single text that may still name somebody who was erased, whatever it is part of',
    readers: ['SAFEGUARDING_OFFICER'],
  },
} as const satisfies Record<string, FieldRule>;

export type FieldClass = keyof typeof FIELD_CLASSES;
export const FIELD_CLASS_NAMES = Object.keys(FIELD_CLASSES) as FieldClass[];

/** Whose a row is. What is left out does not limit the reach of staff; `null` is reached by unlimited grants alone. */
export interface RowFacts {
  readonly accountId?: string | null;
  readonly professionalId?: string | null;
  readonly institutionId?: string | null;
  readonly programmeId?: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
}

/** Everything that the actor is to a row. */
function readersOf(actor: Actor, row: RowFacts): Reader[] {
  if (actor.kind !== 'person') return [];
  const { programmeId, country } = row;
  const isPerson =
    (row.accountId !== undefined && row.accountId === actor.accountId) ||
    (Boolean(row.professionalId) && row.professionalId === actor.professionalId);
  const isHost = Boolean(row.institutionId) && isFocalPointOf(actor, row.institutionId ?? '');
  return [
    ...(isPerson ? (['PERSON'] as const) : []),
    ...(isHost ? (['HOST'] as const) : []),
    ...STAFF_ROLES.filter((role) => holdsRole(actor, [role], { programmeId, country })),
  ];
}

/** Whether the actor reads fields of this class in this row. The system reads everything. */
export function mayReadField(actor: Actor, fieldClass: FieldClass, row: RowFacts): boolean {
  if (actor.kind === 'system') return true;
  const readers: readonly Reader[] = FIELD_CLASSES[fieldClass].readers;
  return readersOf(actor, row).some((reader) => readers.includes(reader));
}

/** The class of a value: a reason that touches on health, conduct or a check is closer than the others. */
export const closerClass = (fieldClass: FieldClass, value: unknown): FieldClass =>
  fieldClass === 'REASONS' && typeof value === 'string' && PRIVATE_REASONS.includes(value)
    ? 'SPECIAL'
    : fieldClass;
