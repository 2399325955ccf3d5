import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { TEXT_LITERALS } from '#testing/text-samples';
import type { RowIds, RowKind } from '#testing/world';

/** An operation that names rows: its document for any choice of ids. */
export interface RowOperation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  /** The kinds of rows that it names. */
  readonly rows: ReadonlySet<RowKind>;
  readonly document: (ids: RowIds) => string;
}

/** Ids that name no row of anybody: codes and addresses of the taxonomy. */
const CODES = ['below', 'codes', 'conceptUri', 'licence', 'skillUri', 'uris', 'occupationUri'];
/** Ids that may be left out, and are: another's name on an act, and papers beside it, have tests of their own. */
const LEFT_OUT = ['onBehalfOf', 'fileIds', 'subjectId'];

/** What an id names, by its name. */
const BY_NAME: Readonly<Record<string, RowKind>> = {
  accountId: 'account',
  aggregateId: 'need',
  toId: 'account',
  amendmentId: 'amendment',
  assigneeId: 'account',
  candidacyId: 'candidacy',
  caseOfficerId: 'account',
  grantId: 'grant',
  ids: 'notification',
  institutionId: 'institution',
  institutionIds: 'institution',
  needId: 'need',
  placementId: 'placement',
  professionalId: 'professional',
  programmeId: 'programme',
  programmeIds: 'programme',
  subjectId: 'institution',
  templateId: 'template',
};

/** What a plain `id` names, by the operation or the input type that has it. */
const ID_OF: Readonly<Record<string, RowKind>> = {
  CandidacyStepInput: 'candidacy',
  ClearanceStepInput: 'clearance',
  InstitutionStepInput: 'institution',
  NeedStepInput: 'need',
  PlacementDeedInput: 'placement',
  PlacementStepInput: 'placement',
  PlanSignatureInput: 'placement',
  ReportDecisionInput: 'report',
  ReportEditInput: 'report',
  assignInstitution: 'institution',
  endDelegation: 'delegation',
  assignOpenItem: 'candidacy',
  cancelRematch: 'rematch',
  candidacy: 'candidacy',
  concern: 'concern',
  duplicateNeed: 'need',
  editInstitution: 'institution',
  editNeed: 'need',
  endSession: 'session',
  institution: 'institution',
  liftHold: 'hold',
  need: 'need',
  noteOnConcern: 'concern',
  redactWords: 'words',
  keepWords: 'words',
  openNeed: 'need',
  placement: 'placement',
  professional: 'professional',
  programme: 'programme',
  publishProgrammeRules: 'programme',
  rematch: 'rematch',
  report: 'report',
  reportProposal: 'report',
  resignStaffRole: 'ownGrant',
  revokePaper: 'paper',
  saveNeedAsTemplate: 'need',
  setProgrammeState: 'programme',
  sharePaperFacts: 'paper',
  stepConcern: 'concern',
};

/** Values that pass the checks of form which come before any row is looked at. */
const SAMPLES: Readonly<Record<string, string>> = {
  Boolean: 'false',
  Date: '"2027-01-31"',
  DateTime: '"2027-01-31T09:00:00Z"',
  Float: '1',
  Int: '1',
  ...TEXT_LITERALS,
};
const NAMED_SAMPLES: Readonly<Record<string, string>> = {
  level: '0',
  licence: '"urn:none"',
};

/** Throws for an id that no table knows: whoever adds one says here what it names. */
function kindOf(owner: string, name: string): RowKind | null {
  if (CODES.includes(name)) return null;
  const kind = name === 'id' ? ID_OF[owner] : BY_NAME[name];
  if (!kind) throw new Error(`say in row-walk.ts what the id ${owner}.${name} names`);
  return kind;
}

/** Every query and mutation that names rows. */
export function walkRows(schema: GraphQLSchema): RowOperation[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots
    .flatMap(([kind, type]) => Object.values(type?.getFields() ?? {}).map((field) => operation(kind, field)))
    .filter(({ rows }) => rows.size > 0);
}

function operation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): RowOperation {
  const rows = new Set<RowKind>();
  const write = (ids: RowIds | null): string => {
    const args = argumentsOf(field.name, field.args, ids, rows);
    return `${kind} { ${field.name}${args ? `(${args})` : ''}${selectionOf(field.type)} }`;
  };
  write(null);
  return { name: field.name, kind, rows, document: write };
}

interface Named {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

/** What must be given, and every id of a row that may be. */
function argumentsOf(owner: string, all: readonly Named[], ids: RowIds | null, rows: Set<RowKind>): string {
  return all
    .filter(({ name, type, defaultValue }) => {
      const isNeeded = isNonNullType(type) && defaultValue === undefined;
      if (isNeeded) return true;
      const isRow = getNamedType(type).name === 'ID' && !CODES.includes(name);
      return isRow && !LEFT_OUT.includes(name);
    })
    .map(({ name, type }) => `${name}: ${valueOf(owner, name, type, ids, rows)}`)
    .join(', ');
}

function valueOf(
  owner: string,
  name: string,
  type: GraphQLInputType,
  ids: RowIds | null,
  rows: Set<RowKind>,
): string {
  if (isNonNullType(type)) return valueOf(owner, name, type.ofType, ids, rows);
  if (isListType(type)) return `[${valueOf(owner, name, type.ofType, ids, rows)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type))
    return `{ ${argumentsOf(type.name, Object.values(type.getFields()), ids, rows)} }`;
  if (type.name !== 'ID') return NAMED_SAMPLES[name] ?? SAMPLES[type.name] ?? 'null';
  const kind = kindOf(owner, name);
  if (kind) rows.add(kind);
  return `"${kind ? (ids?.[kind] ?? '') : 'urn:none'}"`;
}

/** Enough to see whether there is something: of a page its cursors, of anything else its type. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  return isObjectType(named) && named.getFields().edges ? ' { edges { cursor } }' : ' { __typename }';
}
