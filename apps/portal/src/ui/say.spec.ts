import { expect, it } from '@jest/globals';
import { errorText, say } from '#portal/ui/say';

const t = (id: string, values?: Record<string, unknown>) => `${id} ${JSON.stringify(values ?? {})}`;

it('a message comes back with its values', () => {
  expect(errorText(t as never, say('error.required'))).toBe('error.required {}');
  expect(errorText(t as never, say('error.tooLong', { max: 200 }))).toBe('error.tooLong {"max":200}');
});
