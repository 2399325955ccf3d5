import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ItemSubjectEnum } from '#api/casework/deadlines/status.type';
import { enumOf } from '#api/graphql/enum';
import {
  BULK_ACTIONS,
  BULK_OUTCOMES,
  BULK_REASONS,
  type BulkOutcome,
  type BulkReason,
} from '#domain/casework/deadlines/bulk.rules';
import type { ItemSubject } from '#domain/catalogue/state-views';

export const BulkActionEnum = enumOf(BULK_ACTIONS);
const BulkOutcomeEnum = enumOf(BULK_OUTCOMES);
const BulkReasonEnum = enumOf(BULK_REASONS);

registerEnumType(BulkActionEnum, {
  name: 'BulkAction',
  description: 'What can be done to several work items at once.',
  valuesMap: {
    ASSIGN: { description: 'Somebody takes them on.' },
    RELEASE: { description: 'They are given back to whoever comes first.' },
    REMIND: { description: 'The professional or the institution that they wait for is reminded.' },
  },
});
registerEnumType(BulkOutcomeEnum, {
  name: 'BulkOutcome',
  description: 'What an action comes to for one item.',
  valuesMap: {
    CHANGE: { description: 'It is done; in a preview: it would be.' },
    SAME: { description: 'It is so already.' },
    REFUSED: { description: 'It cannot be.' },
  },
});
registerEnumType(BulkReasonEnum, {
  name: 'BulkReason',
  description: 'Why an item stays as it is.',
  valuesMap: {
    GONE: { description: 'It is no longer open, or is outside your scope.' },
    OUT_OF_REACH: { description: 'It is outside the scope of the person who would take it on.' },
    THEIRS_ALREADY: { description: 'The same person has it already.' },
    NOBODYS_ALREADY: { description: 'Nobody has it.' },
    REMINDED_TODAY: { description: 'It was reminded of in the last 24 hours.' },
    REMINDER_DUE_NOW: { description: 'A reminder is due this minute.' },
    WAITS_FOR_STAFF: { description: 'It waits for the staff itself.' },
    HAS_NO_REMINDER: { description: 'Nobody is reminded of this kind.' },
  },
});

@ObjectType('BulkRow', { description: 'What an action comes to for one work item.' })
export class BulkRowType {
  @Field(() => ItemSubjectEnum, { description: 'What the item is about.' })
  subject!: ItemSubject;

  @Field(() => ID, { description: 'The id of that.' })
  subjectId!: string;

  @Field(() => BulkOutcomeEnum, { description: 'What it comes to.' })
  outcome!: BulkOutcome;

  @Field(() => BulkReasonEnum, { nullable: true, description: 'Why the item stays as it is, if it does.' })
  reason!: BulkReason | null;
}
