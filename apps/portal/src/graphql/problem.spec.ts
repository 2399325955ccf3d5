import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { problemOf } from '#portal/graphql/problem';
import { OWN_WORDS, problemText } from '#portal/ui/problem';
import { wordsOf } from '#portal-test/words';

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

/** The codes of the kinds themselves, and those of requests that the portal never makes. */
const WITHOUT = [
  'BAD_INPUT',
  'CONFLICT',
  'FORBIDDEN',
  'INTERNAL',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'BAD_CURSOR',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_EXPENSIVE',
];

it('has words of its own for every refusal that people can meet', () => {
  const schema = readFileSync('schema.graphql', 'utf8');
  const codes = /^enum ErrorCode \{([\s\S]*?)^\}/m.exec(schema)?.[1]?.match(/^ {2}[A-Z_]+$/gm) ?? [];
  const known = codes.map((code) => code.trim());
  expect(known).toEqual(expect.arrayContaining(['PROFILE_INCOMPLETE', ...WITHOUT]));
  expect(known.filter((code) => !WITHOUT.includes(code)).sort()).toEqual(Object.keys(OWN_WORDS).sort());
});

it.each(['en', 'fr', 'ar', 'es', 'so'])('says each in %s otherwise than the others', (locale) => {
  const say = wordsOf(locale);
  const said = [...new Set(Object.values(OWN_WORDS))].map((id) => say(id, { minutes: 1 }));
  expect(said.filter((sentence, i) => sentence.trim() === '' || said.indexOf(sentence) !== i)).toEqual([]);
});
