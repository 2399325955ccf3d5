import { describe, expect, it } from '@jest/globals';
import { isOutage, OutageError } from '#platform/outage/outage';

const coded = (code: string) => Object.assign(new Error('no'), { code });

describe('an outage', () => {
  it.each([
    ['a database that stops', coded('57P01')],
    ['a database that starts', coded('57P03')],
    ['a lost connection', coded('08006')],
    ['too many connections', coded('53300')],
    ['a full disk of the database', coded('53100')],
    ['a statement that took too long', coded('57014')],
    ['a server that does not listen', coded('ECONNREFUSED')],
    ['a full disk here', coded('ENOSPC')],
    ['a pool with nothing free', new Error('timeout exceeded when trying to connect')],
    ['a cut connection', new Error('Connection terminated unexpectedly')],
    ['Redis that is away', new Error('Connection is closed.')],
    ['our own word for it', new OutageError('the file store')],
    ['an outage within an error', Object.assign(new Error('query failed'), { driverError: coded('57P01') })],
    ['an outage as a cause', new Error('outer', { cause: coded('ECONNRESET') })],
    ['one of several addresses', Object.assign(new Error(''), { errors: [coded('ECONNREFUSED')] })],
  ])('is %s', (_what, error) => {
    expect(isOutage(error)).toBe(true);
  });

  it.each([
    ['a wrong statement', coded('42601')],
    ['a broken rule', coded('23505')],
    ['a fault of ours', new TypeError('x is not a function')],
    ['no error', 'ECONNREFUSED'],
    ['nothing', undefined],
  ])('is not %s', (_what, error) => {
    expect(isOutage(error)).toBe(false);
  });

  it('ends its search in errors that hold themselves', () => {
    const circle: Error & { cause?: unknown } = new Error('round');
    circle.cause = circle;
    expect(isOutage(circle)).toBe(false);
  });
});
