import { expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsUUID, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import { inputValidation } from '#api/graphql/validation';
import type { DomainError } from '#domain/kernel/errors';

import 'reflect-metadata';

class Line {
  @MaxLength(5)
  text!: string;
}

class Order {
  @IsUUID()
  id!: string;

  @Length(2, 4)
  name!: string;

  @IsInt()
  @Min(1)
  pieces!: number;

  @IsIn(['RED', 'BLUE'])
  colour!: string;

  @ArrayMaxSize(1)
  @ValidateNested({ each: true })
  @Type(() => Line)
  lines!: Line[];
}

const findingsIn = (order: object): Promise<unknown> =>
  (inputValidation().transform(order, { type: 'body', metatype: Order }) as Promise<unknown>).then(
    () => [],
    (error: DomainError) => error.details.problems,
  );

it('finds every fault of an input at once, with its code and what may be', async () => {
  const lines = [{ text: 'short' }, { text: 'too long' }];
  const found = await findingsIn({ id: '7', name: 'x', pieces: 0.5, colour: 'GREEN', lines });
  expect(found).toHaveLength(7);
  expect(found).toEqual(
    expect.arrayContaining([
      { field: 'id', code: 'ID_FORM' },
      { field: 'name', code: 'CHARACTERS', values: { least: 2, most: 4 } },
      { field: 'pieces', code: 'WHOLE_NUMBER' },
      { field: 'pieces', code: 'LEAST', values: { least: 1 } },
      { field: 'colour', code: 'UNKNOWN_WORD' },
      { field: 'lines', code: 'MOST_ITEMS', values: { most: 1 } },
      { field: 'lines.1.text', code: 'MOST_CHARACTERS', values: { most: 5 } },
    ]),
  );
});

it('passes an input without faults', async () => {
  const id = '01890000-0000-7000-8000-000000000001';
  expect(await findingsIn({ id, name: 'abc', pieces: 1, colour: 'RED', lines: [{ text: 'a' }] })).toEqual([]);
});
