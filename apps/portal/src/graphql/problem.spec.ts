import { expect, it } from '@jest/globals';
import { problemOf } from '#portal/graphql/problem';
import { problemText } from '#portal/ui/problem';

const t = (id: string, values?: Record<string, unknown>) => (values ? `${id} ${JSON.stringify(values)}` : id);
const refusal = (details: object) =>
  problemOf({
    graphQLErrors: [
      { message: 'In English.', extensions: { code: 'BAD_INPUT', category: 'BAD_INPUT', details } },
    ],
  } as never);

it('says of each field what is wrong in the words of the catalogue, never in those of the API', () => {
  const problem = refusal({
    problems: [
      { field: 'input.hours', code: 'HOURS_A_WEEK', values: { least: 1, most: 60 }, problem: 'In English.' },
      { field: 'input.name', code: 'MISSING', problem: 'In English.' },
    ],
  });
  expect(problem.fields.map(({ field }) => field)).toEqual(['hours', 'name']);
  const text = problemText(t as never, problem);
  expect(text).toContain('finding.HOURS_A_WEEK {"least":1,"most":60} finding.MISSING');
  expect(text).not.toContain('In English.');
});
