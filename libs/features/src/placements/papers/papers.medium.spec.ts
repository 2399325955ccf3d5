import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { PaperQueries } from '#features/placements/papers/paper.queries';
import { PaperPrintsService } from '#features/placements/papers/paper-prints.service';
import { PapersService } from '#features/placements/papers/papers.service';
import { a } from '#testing/a';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const refusal = (code: string) => expect.objectContaining({ code });

describe('papers', () => {
  let features: RunningFeatures;
  let place: Place;
  let approver: PersonActor;
  let papers: PapersService;
  let queries: PaperQueries;

  beforeAll(async () => {
    features = await startFeatures();
    const programmeId = await aProgramme(features);
    place = { programmeId, institutionId: await anInstitution(features, programmeId) };
    approver = await a(features.database).staff('APPROVER').registered();
    papers = features.get(PapersService);
    queries = features.get(PaperQueries);
    features.setTime(new Date('2030-06-20T10:00:00Z'));
  });
  afterAll(() => features.stop());

  const sql = <T extends object>(text: string, values: unknown[]) => features.database.sql<T>(text, values);

  async function aPlacement(
    state: string,
    reason: string | null = null,
  ): Promise<{ id: string; person: PersonActor }> {
    const person = await a(features.database).professional().active();
    const id = await a(features.database)
      .placement(place, await a(features.database).need(place).published(), person.professionalId)
      .offered();
    await sql('UPDATE placement SET state = $2, reason = $3, position = 1, since = $4 WHERE id = $1', [
      id,
      state,
      reason,
      '2030-04-10T09:00:00Z',
    ]);
    return { id, person };
  }
  const printed = async (id: string): Promise<{ number: string; code: string }> =>
    (
      await sql<{ number: string; code: string }>('SELECT number, code FROM paper WHERE id = $1', [id])
    )[0] ?? {
      number: '',
      code: '',
    };

  it('certify a placement that is over, once', async () => {
    const { id, person } = await aPlacement('COMPLETED');
    const ids = await Promise.all([1, 2, 3].map(() => papers.issueCertificate(id)));
    expect(new Set(ids).size).toBe(1);
    expect(await queries.list(person)).toMatchObject([
      { kind: 'CERTIFICATE', facts: { endsOn: '2030-05-31' } },
    ]);
    const pdf = await features.get(PaperPrintsService).print(person, ids[0] ?? '', 'ar');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each([
    ['ACTIVE', null, 'CERTIFICATE_TOO_EARLY'],
    ['CANCELLED', 'SECURITY', 'CERTIFICATE_TOO_EARLY'],
    ['TERMINATED_EARLY', 'MISCONDUCT', 'CERTIFICATE_REFUSED'],
  ])('do not certify one that is %s (%s)', async (state, reason, code) => {
    const { id } = await aPlacement(state === 'CANCELLED' ? 'ACTIVE' : state, reason);
    if (state === 'CANCELLED')
      await sql(`UPDATE placement SET state = 'CANCELLED', position = NULL WHERE id = $1`, [id]);
    await expect(papers.issueCertificate(id)).rejects.toEqual(refusal(code));
    expect(await sql('SELECT 1 FROM paper WHERE placement_id = $1', [id])).toEqual([]);
  });

  it('certify the days of an early end that nobody is to blame for', async () => {
    const { id, person } = await aPlacement('TERMINATED_EARLY', 'HEALTH');
    // Decided on the 10th, about a work that had ended on the 4th.
    await sql(
      `INSERT INTO early_end (placement_id, ended_on, side, reason) VALUES ($1, '2030-04-04', 'PROFESSIONAL', 'HEALTH')`,
      [id],
    );
    await papers.issueCertificate(id);
    expect(await queries.list(person)).toMatchObject([{ facts: { endsOn: '2030-04-04' } }]);
  });

  it('are checked by number and code, and reveal what the holder chose', async () => {
    const { id, person } = await aPlacement('COMPLETED');
    const paper = await papers.issueCertificate(id);
    const { number, code } = await printed(paper);
    expect(await queries.check(number.toLowerCase(), code.replaceAll('-', ' '))).toEqual({
      isValid: true,
      facts: [],
    });
    await papers.share(person, paper, ['NAME', 'PERIOD']);
    expect((await queries.check(number, code)).facts).toEqual([
      { fact: 'NAME', value: 'Test person' },
      { fact: 'PERIOD', value: '2030-03-01/2030-05-31' },
    ]);
    const invalid = { isValid: false, facts: [] };
    expect(await queries.check(number, 'AAAA-AAAA-AAAA-AAAA')).toEqual(invalid);
    expect(await queries.check('C30-AAAA-AAAA', code)).toEqual(invalid);
    expect(await queries.check('', '')).toEqual(invalid);
    await expect(papers.share(approver, paper, [])).rejects.toEqual(refusal('NOT_FOUND'));
    await papers.step(approver, 'revoke', { id: paper, comment: 'Issued by mistake' });
    expect(await queries.check(number, code)).toEqual(invalid);
  });

  it('do not hold when somebody has changed the row behind the product’s back', async () => {
    const { id } = await aPlacement('COMPLETED');
    const paper = await papers.issueCertificate(id);
    const { number, code } = await printed(paper);
    await sql(`UPDATE paper SET facts = facts || '{"name": "Someone else"}' WHERE id = $1`, [paper]);
    expect((await queries.check(number, code)).isValid).toBe(false);
  });

  it('confirm a placement by letter; the newer replaces the older', async () => {
    const { id, person } = await aPlacement('ACTIVE');
    const first = await papers.issueLetter(person, id);
    const second = await papers.issueLetter(person, id);
    expect((await queries.list(person)).map((paper) => [paper.id, paper.revokedReason])).toEqual([
      [second, null],
      [first, 'REPLACED'],
    ]);
    await expect(papers.issueLetter(await a(features.database).professional().active(), id)).rejects.toEqual(
      refusal('NOT_FOUND'),
    );
    await sql(
      `INSERT INTO hold (id, subject, subject_id, reason, placed_by, placed_at)
       VALUES (gen_random_uuid(), 'PLACEMENT', $1, 'x', $2, now())`,
      [id, approver.accountId],
    );
    await expect(papers.issueLetter(person, id)).rejects.toEqual(refusal('ON_HOLD'));
  });

  it('are no one else’s', async () => {
    const { id } = await aPlacement('COMPLETED');
    const paper = await papers.issueCertificate(id);
    const stranger = await a(features.database).professional().active();
    await expect(features.get(PaperPrintsService).print(stranger, paper, 'en')).rejects.toEqual(
      refusal('NOT_FOUND'),
    );
    await expect(papers.step(stranger, 'revoke', { id: paper, comment: 'x' })).rejects.toEqual(
      refusal('NOT_FOUND'),
    );
  });
});
