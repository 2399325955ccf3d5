import type { AnyVariables, TypedDocumentNode } from 'urql';
import { AGREEMENT_WAY } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import type { MessageId } from '#portal/i18n/i18n';
import type { ConsequenceId } from '#portal/parts/steps/consequences';

/** What a step asks, as the API says it. */
export const StepFragment = graphql(`
  fragment StepParts on Step @_unmask {
    reasons
    reason
    comment
    day
  }
`);
export type Asks = Pick<ResultOf<typeof StepFragment>, 'reasons' | 'reason' | 'comment' | 'day'>;

/** A step that the API says this reader may take now. */
export interface OfferedStep<Command extends string = string> extends Asks {
  command: Command;
}

/** Whether a record offers this reader a command. */
export const offers = <Command extends string>(
  { steps }: { steps: readonly { command: Command }[] },
  command: Command,
): boolean => steps.some((step) => step.command === command);

/** The step of something that has no table of steps: it asks for no more than is said here. */
export const stepOf = <Command extends string>(
  command: Command,
  asks: Partial<Asks> = {},
): OfferedStep<Command> => ({
  reasons: [],
  reason: 'NOT_ASKED',
  comment: 'NOT_ASKED',
  day: 'NOT_ASKED',
  ...asks,
  command,
});

/** The person a case officer acts for, and how that person agreed. */
interface Principal {
  accountId: string;
  way: AgreementWay;
  note: string;
}

type AgreementWay = (typeof AGREEMENT_WAY)[number];

/** What a step is given: which thing, on whose behalf, and why. */
export interface StepInput {
  id: string;
  /** The person a case officer acts for. */
  onBehalfOf?: Principal | null;
  /** The revision that the reader has seen. */
  revision?: number | null;
  reason?: string | null;
  comment?: string | null;
}

/** What a person answered in the form of a step; empty where nothing was asked or said. */
export type StepGiven = Record<string, string>;

/** How the portal offers a step; what it asks, the API says. */
export interface StepSpec {
  document: TypedDocumentNode<unknown, { step: StepInput }>;
  label: MessageId;
  /** What it brings with it and who is notified, said before it is taken. */
  says: ConsequenceId;
  /** What the day is that the step sets, where it sets one. */
  day?: MessageId;
  /** What is asked besides; codes are read as `reason.CODE`. */
  fields?: readonly {
    name: string;
    label: MessageId;
    kind: 'day' | 'line' | 'code';
    codes?: readonly string[];
    optional?: boolean;
  }[];
  /** The variables of the mutation, where it takes more than the step. */
  variables?: (step: StepInput, given: StepGiven) => { step: StepInput };
  tone?: 'quiet' | 'danger';
}

/** A step whose mutation takes more than the step itself. */
export function stepWith<Variables extends AnyVariables>(
  spec: Omit<StepSpec, 'document' | 'variables'> & {
    document: TypedDocumentNode<unknown, Variables>;
    variables: (step: StepInput, given: StepGiven) => Variables;
  },
): StepSpec {
  // The document and its variables fit each other here; outside, every step looks alike.
  return spec as unknown as StepSpec;
}

/** The steps of a kind of record that one mutation takes, or some of them; the command says which one. */
export function stepsBy<Command extends string, Some extends Command>(
  document: TypedDocumentNode<unknown, { command: Command; step: StepInput }>,
  says: Record<Some, Omit<StepSpec, 'document' | 'variables' | 'fields'>>,
): Record<Some, StepSpec> {
  const specs = Object.entries<Omit<StepSpec, 'document' | 'variables'>>(says).map(([command, spec]) => [
    command,
    stepWith({ ...spec, document, variables: (step) => ({ command: command as Some, step }) }),
  ]);
  return Object.fromEntries(specs) as Record<Some, StepSpec>;
}

/** What a step of a record with a version is given: the day only where the step sets one. */
interface RecordStep {
  id: string;
  version?: number | null;
  reason?: string | null;
  day?: string | null;
}

/** Makes the spec of each step of one record, which one mutation takes with the version that the reader has seen. */
export const recordSteps =
  <Command extends string>(
    document: TypedDocumentNode<unknown, { command: Command; step: RecordStep }>,
    { id, version }: { id: string; version: number },
    label: (command: Command) => MessageId,
  ) =>
  (command: Command, says: Omit<StepSpec, 'document' | 'variables' | 'label'>): StepSpec =>
    stepWith({
      ...says,
      label: label(command),
      document,
      variables: ({ reason }, { day }) => ({ command, step: { id, version, reason, ...(day && { day }) } }),
    });
