import { expect, it } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import { BOUNDED, capLists } from '#api/graphql/list-bounds';

/** A schema that has every capped list, as lists of numbers. */
function schemaOfLists() {
  const types = new Map<string, string[]>();
  for (const [name, bound] of BOUNDED) {
    if (!('most' in bound)) continue;
    const [type = '', field = ''] = name.split('.');
    types.set(type, [...(types.get(type) ?? []), `${field}: [Int!]`]);
  }
  types.get('Query')?.push('candidacy: Candidacy');
  return buildSchema([...types].map(([type, fields]) => `type ${type} { ${fields.join(' ')} }`).join('\n'));
}
const numbers = Array.from({ length: 1_500 }, (_, i) => i);

it('keeps the first of what is newest first, and the last of what is oldest first', async () => {
  const { data } = await graphql({
    schema: capLists(schemaOfLists()),
    source: '{ mySessions programmes candidacy { messages panel } }',
    rootValue: {
      mySessions: numbers,
      programmes: () => Promise.resolve(numbers),
      candidacy: { messages: numbers, panel: null },
    },
  });
  expect(data).toEqual({
    mySessions: numbers.slice(0, 100),
    programmes: numbers.slice(0, 500),
    candidacy: { messages: numbers.slice(500), panel: null },
  });
});
