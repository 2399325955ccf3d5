import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { may, usePerson } from '#portal/parts/session';
import { stepOf, stepWith } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';

const PlaceMutation = graphql(`
  mutation PlaceHold($subject: HoldSubject!, $id: ID!, $reason: Words!) {
    placeHold(subject: $subject, subjectId: $id, reason: $reason) {
      id
    }
  }
`);
export type HoldSubject = VariablesOf<typeof PlaceMutation>['subject'];

const place = (subject: HoldSubject) =>
  stepWith({
    document: PlaceMutation,
    label: 'hold.place',
    says: 'hold.place',
    tone: 'danger',
    variables: ({ id, comment }) => ({ subject, id, reason: comment ?? '' }),
  });
const PLACE = stepOf('place', { comment: 'REQUIRED' });
const SPECS = {
  PROFESSIONAL: { place: place('PROFESSIONAL') },
  INSTITUTION: { place: place('INSTITUTION') },
  PLACEMENT: { place: place('PLACEMENT') },
} as const;

/** Pauses a person, an institution or a placement. Only safeguarding officers find it; others read “paused by IOM”. */
export function PlaceHold({ subject, id }: { subject: HoldSubject; id: string }) {
  if (!may(usePerson(), 'HOLD_MANAGE')) return null;
  return <Steps id={id} steps={[PLACE]} specs={SPECS[subject]} />;
}
