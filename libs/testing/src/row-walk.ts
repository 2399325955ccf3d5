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
import type { RowIds, RowKind } from '#testing/row-kinds';
import { commandsOf, operationName } from '#testing/schema-walk';
import { TEXT_LITERALS } from '#testing/text-samples';

/** An operation that names rows: its document for any choice of ids. */
export interface RowOperation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  /** The kinds of rows that it names. */
  readonly rows: ReadonlySet<RowKind>;
  readonly document: (ids: RowIds) => string;
}

/** Ids that name no row of anybody: codes and addresses of the taxonomy. */
const CODES = ['below', 'codes', 'conceptUri', 'groupUri', 'licence', 'skillUri', 'uris', 'occupationUri'];
/** Ids of what belongs to no programme and to nobody: batches of prices, firms, and questionnaires. */
const PUBLIC = [
  'batchId',
  'firmId',
  'mappingId',
  'undoOwnWord.id',
  'intoId',
  'priceBatch.id',
  'questionnaire.id',
  'questionnaireId',
  'PriceBatchStepInput.id',
];
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
  consultationId: 'consultation',
  grantId: 'grant',
  ids: 'notification',
  institutionId: 'institution',
  institutionIds: 'institution',
  needId: 'need',
  ownerId: 'account',
  placementId: 'placement',
  professionalId: 'professional',
  serviceId: 'service',
  promiseId: 'promise',
  statementId: 'statement',
  statementIds: 'statement',
  budgetId: 'budget',
  programmeId: 'programme',
  programmeIds: 'programme',
  subjectId: 'institution',
  templateId: 'template',
  waveId: 'wave',
};

/** What a plain `id` names, by the operation or the input type that has it. */
const ID_OF: Readonly<Record<string, RowKind>> = {
  AmendmentStepInput: 'amendment',
  CandidacyStepInput: 'candidacy',
  ClearanceStepInput: 'clearance',
  ConcernStepInput: 'concern',
  ConsultationStepInput: 'consultation',
  InstitutionStepInput: 'institution',
  NeedStepInput: 'need',
  ObjectionInput: 'actInName',
  PaperStepInput: 'paper',
  PaymentStepInput: 'payment',
  doneOnBehalf: 'placement',
  PlacementActionInput: 'placement',
  PlacementStepInput: 'placement',
  PlanSignatureInput: 'placement',
  ReferralStepInput: 'referral',
  ReportEditInput: 'report',
  ReplyStepInput: 'consultation',
  ReportStepInput: 'report',
  ServiceStepInput: 'service',
  StatementStepInput: 'statement',
  WaveStepInput: 'wave',
  answerInvitation: 'invitation',
  answerServiceReports: 'service',
  assignInstitution: 'institution',
  endDelegation: 'delegation',
  assignWorkItem: 'candidacy',
  cancelRematch: 'rematch',
  candidacy: 'candidacy',
  concern: 'concern',
  confirmReferral: 'referral',
  consultation: 'consultation',
  duplicateNeed: 'need',
  editConsultation: 'consultation',
  editInstitution: 'institution',
  editNeed: 'need',
  editService: 'service',
  editWave: 'wave',
  endSession: 'session',
  institution: 'institution',
  liftHold: 'hold',
  need: 'need',
  noteOnConcern: 'concern',
  redactWords: 'words',
  keepWords: 'words',
  openNeed: 'need',
  publicInstitution: 'institution',
  placement: 'placement',
  professional: 'professional',
  programme: 'programme',
  publishProgrammeRules: 'programme',
  readReferral: 'referral',
  referral: 'referral',
  rematch: 'rematch',
  report: 'report',
  reportProposal: 'report',
  reportService: 'service',
  resignStaffRole: 'ownGrant',
  saveNeedAsTemplate: 'need',
  service: 'service',
  setProgrammeState: 'programme',
  sharePaperFacts: 'paper',
  surveyReport: 'wave',
  wave: 'wave',
  withdrawInvitation: 'invitation',
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
  minutes: '45',
  licence: '"urn:none"',
  reference: '"INV-2027"',
};

/** What may be sent along and fits nothing: another version, a reason that no step knows, the name of a stranger. */
export const ODD_VALUES: Readonly<Record<string, string>> = {
  version: '999999',
  revision: '999999',
  rulesVersion: '999999',
  reason: '"NO_SUCH_REASON"',
  onBehalfOf: '"01900000-0000-7000-8000-000000000000"',
  period: '{ from: "1999-01-01", to: "1999-01-02" }',
};

/** Throws for an id that no table knows: whoever adds one says here what it names. */
function kindOf(owner: string, name: string): RowKind | null {
  if (CODES.includes(name) || PUBLIC.includes(name) || PUBLIC.includes(`${owner}.${name}`)) return null;
  const kind = name === 'id' ? ID_OF[owner] : BY_NAME[name];
  if (!kind) throw new Error(`say in row-walk.ts what the id ${owner}.${name} names`);
  return kind;
}

/** Every query and mutation that names rows; what is named in `odd` is always given, with that value. */
export function walkRows(schema: GraphQLSchema, odd: Readonly<Record<string, string>> = {}): RowOperation[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots
    .flatMap(([kind, type]) =>
      Object.values(type?.getFields() ?? {}).flatMap((field) =>
        commandsOf(field).map((command) => operation(kind, field, command ? { ...odd, command } : odd)),
      ),
    )
    .filter(({ rows }) => rows.size > 0);
}

function operation(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  odd: Readonly<Record<string, string>>,
): RowOperation {
  const rows = new Set<RowKind>();
  const write = (ids: RowIds | null): string => {
    const args = argumentsOf({ owner: field.name, ids, rows, odd }, field.args);
    return `${kind} { ${field.name}${args ? `(${args})` : ''}${selectionOf(field.type)} }`;
  };
  write(null);
  return { name: operationName(field.name, odd.command), kind, rows, document: write };
}

interface Named {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

/** Where a value is, and what is filled in and found out on the way. */
interface Walk {
  readonly owner: string;
  readonly ids: RowIds | null;
  readonly rows: Set<RowKind>;
  readonly odd: Readonly<Record<string, string>>;
}

/** What must be given, every id of a row that may be, and what is odd. */
function argumentsOf(walk: Walk, all: readonly Named[]): string {
  return all
    .filter(({ name, type, defaultValue }) => {
      const isNeeded = isNonNullType(type) && defaultValue === undefined;
      if (isNeeded || name in walk.odd) return true;
      const isRow = getNamedType(type).name === 'ID' && !CODES.includes(name);
      return isRow && !LEFT_OUT.includes(name);
    })
    .map(({ name, type }) => `${name}: ${walk.odd[name] ?? valueOf(walk, name, type)}`)
    .join(', ');
}

function valueOf(walk: Walk, name: string, type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(walk, name, type.ofType);
  if (isListType(type)) return `[${valueOf(walk, name, type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type))
    return `{ ${argumentsOf({ ...walk, owner: type.name }, Object.values(type.getFields()))} }`;
  if (type.name !== 'ID') return NAMED_SAMPLES[name] ?? SAMPLES[type.name] ?? 'null';
  const kind = kindOf(walk.owner, name);
  if (kind) walk.rows.add(kind);
  return `"${kind ? (walk.ids?.[kind] ?? '') : 'urn:none'}"`;
}

/** Enough to see whether there is something: of a page its cursors, of anything else its type. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  return isObjectType(named) && named.getFields().edges ? ' { edges { cursor } }' : ' { __typename }';
}
