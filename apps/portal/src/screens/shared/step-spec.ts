import type { AnyVariables, TypedDocumentNode } from 'urql';
import { AGREEMENT_WAY } from '#portal/graphql/enums';
import type { MessageId } from '#portal/i18n/i18n';
import type { ConsequenceId } from '#portal/screens/shared/consequences';

/** For whom a case officer acts, and how that person agreed. */
interface Principal {
  accountId: string;
  way: AgreementWay;
  note: string;
}

type AgreementWay = (typeof AGREEMENT_WAY)[number];

/** What a step is given: which thing, for whom, and why. */
export interface StepInput {
  id: string;
  /** The person for whom a case officer acts. */
  onBehalfOf?: Principal | null;
  /** The revision that the reader has seen. */
  revision?: number | null;
  reason?: string | null;
  comment?: string | null;
}

/** What a person answered in the form of a step; empty where nothing was asked or said. */
export type StepGiven = Record<string, string>;

/** A step of a state machine as the portal offers it. */
export interface StepSpec {
  document: TypedDocumentNode<unknown, { step: StepInput }>;
  label: MessageId;
  /** What it brings with it and who is notified, said before it is taken. */
  says: ConsequenceId;
  /** The coded reasons, of which one must be given. */
  reasons?: readonly string[];
  /** Whether words must or may go with the reason. */
  comment?: 'needed' | 'possible';
  /** What else is asked; codes are read as `reason.CODE`. */
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
