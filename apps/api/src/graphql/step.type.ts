import type { Type } from '@nestjs/common';
import { Field, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { capitalEnumOf, enumOf } from '#api/graphql/enum';
import type { Permission } from '#domain/catalogue/permissions';
import { STEP_REASONS } from '#domain/catalogue/state-machines';
import { type Asks, type Demand, DEMANDS } from '#domain/kernel/asks';

const DemandEnum = enumOf(DEMANDS);
const StepReasonEnum = enumOf(STEP_REASONS);

registerEnumType(DemandEnum, {
  name: 'Demand',
  description: 'Whether something is asked of the person who takes a step.',
  valuesMap: {
    REQUIRED: { description: 'It must be given.' },
    OPTIONAL: { description: 'It may be given.' },
    NOT_ASKED: { description: 'It is not asked for.' },
  },
});
registerEnumType(StepReasonEnum, {
  name: 'StepReason',
  description: 'The coded reasons that people give with steps.',
});

@InterfaceType('Step', {
  description: 'Something that you may do with a record now, and what it asks of you.',
})
abstract class StepType implements Asks {
  @Field(() => [StepReasonEnum], {
    description: 'The codes of which one is the reason; empty: none is asked.',
  })
  reasons!: readonly string[];

  @Field(() => DemandEnum, { description: 'Whether one of the codes is asked for.' })
  reason!: Demand;

  @Field(() => DemandEnum, { description: 'Whether words are asked for.' })
  comment!: Demand;

  @Field(() => DemandEnum, { description: 'Whether a day is asked for.' })
  day!: Demand;
}

/** A step as it is answered. */
export type Step<C extends string> = Asks & { readonly command: C };

/** What the field `steps` says of itself, on every record that has it. */
export const STEPS_DESCRIPTION = 'What you may do with it now, and what each step asks of you.';

/** The commands of one kind of record as its enum: `commandEnum('Need', …)` registers NeedCommand. */
export function commandEnum<C extends string>(record: string, commands: readonly C[]): Record<string, C> {
  const command = capitalEnumOf(commands);
  registerEnumType(command, { name: `${record}Command`, description: `What people do with \`${record}\`.` });
  return command;
}

/**
 * The commands that one mutation takes with nothing but the step, from the table of their permissions:
 * `stepCommandEnum('Report', …)` registers ReportStepCommand.
 */
export function stepCommandEnum<C extends string>(
  record: string,
  permissions: Readonly<Record<C, Permission>>,
): Record<string, C> {
  const command = capitalEnumOf(Object.keys(permissions) as C[]);
  registerEnumType(command, {
    name: `${record}StepCommand`,
    description: `The commands of \`${record}\` that bring nothing of their own; each of the others has a mutation.`,
  });
  return command;
}

/** The steps of one kind of record: `stepOf('Need', …)` makes NeedStep, with the enum of its commands. */
export function stepOf<C extends string>(record: string, command: Record<string, C>): Type<Step<C>> {
  @ObjectType(`${record}Step`, {
    implements: () => [StepType],
    description: `Something that you may do with this \`${record}\` now, and what it asks of you.`,
  })
  class RecordStep extends StepType {
    @Field(() => command, { description: 'The command.' })
    command!: C;
  }
  return RecordStep;
}
