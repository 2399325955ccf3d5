import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';
import { SHAPES } from '#domain/kernel/text/shape.rules';
import { TEXT_RULES } from '#domain/kernel/text/text.rules';
import { signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';
import { readSchema } from '#testing/schema-walk';
import { TEXT_SAMPLES } from '#testing/text-samples';

/** Every place where a value comes in: fields of inputs, and arguments. */
const placesIn = (schema: GraphQLSchema): { place: string; type: string }[] =>
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      if (isInputObjectType(type))
        return Object.values(type.getFields()).map((f) => ({ place: `${type.name}.${f.name}`, of: f.type }));
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) =>
        field.args.map((arg) => ({ place: `${type.name}.${field.name}(${arg.name})`, of: arg.type })),
      );
    })
    .map(({ place, of }) => ({ place, type: getNamedType(of).name }));

const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) }';
const RENAME = 'mutation ($input: AccountSettingsInput!) { changeAccountSettings(input: $input) }';

describe('text that comes in', () => {
  let product: RunningProduct;
  let schema: GraphQLSchema;
  let token: string;
  beforeAll(async () => {
    product = await startProduct();
    schema = await readSchema(product);
    token = (await signedIn(product)).token;
  });
  afterAll(() => product.stop());

  const newcomer = (given: object): object => ({
    input: {
      email: 'ayaan@example.org',
      displayName: 'Ayaan',
      password: 'a pass phrase of its own',
      ...given,
    },
  });
  const refusalOf = async (document: string, variables: object, by = token) => {
    const { errors = [] } = await product.send(document, variables, by);
    return errors[0]?.extensions;
  };

  it('has a kind at every place: no bare String is left', () => {
    const bare = placesIn(schema).filter(({ type }) => type === 'String');
    expect(bare).toEqual([]);
  });

  it('has a sample of each kind that the schema knows', () => {
    expect(Object.keys(TEXT_SAMPLES).sort()).toEqual(
      [...Object.keys(TEXT_RULES), ...Object.keys(SHAPES)].sort(),
    );
  });

  it.each([
    ['nothing that can be seen', '\u200b\u200b', 'Write something here.'],
    ['an override of direction', 'x\u202egpj', 'Leave out characters that change the direction of reading.'],
    ['a line break', 'x\r\n=HYPERLINK("http://evil")', 'Write it on one line.'],
    ['200 KB', 'x'.repeat(200_000), 'Use at most 200 characters.'],
  ])('is refused as a name with its field: %s', async (_what, displayName, problem) => {
    const field = 'displayName';
    const refusal = { code: 'BAD_INPUT', details: { field, problems: [{ field, problem }] } };
    expect(await refusalOf(RENAME, { input: { displayName } })).toMatchObject(refusal);
    const answer = await product.send(
      `mutation { changeAccountSettings(input: { displayName: ${JSON.stringify(displayName)} }) }`,
      {},
      token,
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject(refusal);
  });

  it('is kept in one form', async () => {
    await product.ask(RENAME, { input: { displayName: ' Ame\u0301lie\u200b  Touré\n' } }, token);
    const { me } = await product.ask<{ me: { displayName: string } }>('{ me { displayName } }', {}, token);
    expect(me.displayName).toBe('Amélie Touré');
  });

  it('does not answer a refused password', async () => {
    const { errors } = await product.send(REGISTER, newcomer({ password: 'secret\n'.repeat(100) }));
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      details: { field: 'password' },
    });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('makes one account of an address, however wide its letters are', async () => {
    await product.ask(REGISTER, newcomer({}));
    await product.send(REGISTER, newcomer({ email: 'ａｙａａｎ＠ＥＸＡＭＰＬＥ．org' }));
    const rows = await product.database.sql(
      "SELECT email FROM account WHERE email LIKE '%yaan@%' OR email ~ 'ａ'",
    );
    expect(rows).toEqual([{ email: 'ayaan@example.org' }]);
  });

  it.each([
    ['a note on a candidate', 'noteOnCandidate(candidacyId: $id, text: $text)'],
    ['the reason of a suspension', 'suspendAccount(accountId: $id, reason: $text)'],
    ['the reason of a hold', 'placeHold(subject: PROFESSIONAL, subjectId: $id, reason: $text) { id }'],
    ['a note on a concern', 'noteOnConcern(id: $id, text: $text) { id }'],
  ])('has its bounds: %s', async (_what, field) => {
    const document = `mutation ($id: ID!, $text: Words!) { ${field} }`;
    for (const text of ['', ' \u200b\n', 'x'.repeat(200_000), 'x\u202e', 'x\u0007'])
      expect(await refusalOf(document, { id: '01900000-0000-7000-8000-000000000000', text })).toMatchObject({
        code: 'BAD_INPUT',
        details: { field: 'text' },
      });
  });
});
