import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import type { Linkability } from '#domain/mapping/waves/wave';
import { SurveyExportsService } from '#features/mapping/waves/survey-exports.service';
import { SurveysService } from '#features/mapping/waves/surveys.service';
import { WaveLinksService } from '#features/mapping/waves/wave-links.service';
import { WaveReportQueries } from '#features/mapping/waves/wave-report.queries';
import { WaveReportsService } from '#features/mapping/waves/wave-reports.service';
import { WavesService } from '#features/mapping/waves/waves.service';
import { AudienceQueries } from '#features/outreach/notifications/audience.queries';
import { a } from '#testing/a';
import { ofStaff, refusal, VISITOR } from '#testing/actors';
import { aProgramme } from '#testing/places';
import { aQuestionnaire } from '#testing/questionnaire';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

describe('the report of a wave', () => {
  let features: RunningFeatures;
  let place: { questionnaireId: string; programmeId: string; country: string };
  let analyst: PersonActor;
  const approver = ofStaff('APPROVER');
  beforeAll(async () => {
    features = await startFeatures();
    features.setTime(new Date('2027-01-04T10:00:00Z'));
    const programmeId = await aProgramme(features, ['SO']);
    place = { questionnaireId: await aQuestionnaire(features.database), programmeId, country: 'SO' };
    analyst = await person({ staff: ['ANALYST'] });
  });
  afterAll(() => features.stop());

  const person = (traits: Parameters<ReturnType<typeof a>['person']>[0] = {}) =>
    a(features.database).person(traits).registered();
  const sql = <T extends object>(text: string, values: unknown[] = []) =>
    features.database.sql<T>(text, values);
  const waves = () => features.get(WavesService);
  const tokensOf = async (waveId: string, kind: 'OPEN' | 'ONE_TIME', people: number) =>
    (await features.get(WaveLinksService).make(analyst, { waveId, kind, people })).map(
      (address) => address.split('#')[1] ?? '',
    );
  const answered = async (token: string, visits = 'yes', actor: PersonActor | typeof VISITOR = VISITOR) => {
    const surveys = features.get(SurveysService);
    const own = await surveys.begin(actor, token, 'en');
    await surveys.save(own, [{ question: 'visits', values: [visits] }], 'en');
    await surveys.send(own);
  };
  const opened = async (linkability: Linkability = 'NONE'): Promise<string> => {
    const closing = { closesOn: '2027-02-01', minimum: 30, targets: [] };
    const id = await waves().create(analyst, { ...place, linkability, ...closing });
    const [token = ''] = await tokensOf(id, 'OPEN', 10);
    for (let i = 0; i < 5; i++) await answered(token);
    await waves().step(analyst, 'submit', { id });
    await waves().step(approver, 'open', { id });
    return id;
  };

  it('is published with its reply by somebody who wrote none of it, and withdrawn with a reason', async () => {
    const id = await opened('ACCOUNT');
    const [token = ''] = await tokensOf(id, 'OPEN', 60);
    for (let i = 0; i < 32; i++) await answered(token, i < 20 ? 'yes' : 'no', await person());
    await waves().step(analyst, 'close', { id });
    const reports = features.get(WaveReportQueries);
    await expect(reports.one(id)).rejects.toEqual(refusal('NOT_FOUND'));
    await expect(waves().step(approver, 'publish', { id })).rejects.toEqual(refusal('WAVE_REPORT_MISSING'));
    const report = {
      sample: 'OPEN',
      ...{ totals: [], source: '', method: 'By one link.' },
      texts: [{ locale: 'en', found: 'Most visit.', changes: 'Flights are paid.' }],
    } as const;
    const author = await person({ staff: ['ANALYST', 'APPROVER'] });
    const elsewhere = await person({ staff: [{ role: 'ANALYST', country: 'GH' }] });
    await expect(features.get(WaveReportsService).write(elsewhere, id, 0, report)).rejects.toEqual(
      refusal('NOT_FOUND'),
    );
    await expect(reports.preview(elsewhere, id)).rejects.toEqual(refusal('NOT_FOUND'));
    await features.get(WaveReportsService).write(author, id, 0, report);
    await expect(features.get(WaveReportsService).write(author, id, 0, report)).rejects.toEqual(
      refusal('STALE_VERSION'),
    );
    await expect(waves().step(author, 'publish', { id })).rejects.toEqual(refusal('FOUR_EYES_REQUIRED'));
    const { figures } = await reports.preview(approver, id);
    await waves().step(approver, 'publish', { id });
    const published = await reports.one(id);
    expect(published.report).toMatchObject({
      texts: report.texts,
      figures: {
        responseRate: null,
        notWeighted: 'NO_TOTALS',
        tables: [{ question: 'visits', rows: [{ share: { value: 0.63 } }, { share: { value: 0.38 } }] }],
      },
    });
    expect(published.report.figures).toEqual(figures);
    const file = (await features.get(SurveyExportsService).report(id, 'csv')).toString();
    expect(file).toContain('"visits","Do you visit?","yes","Yes","0.63","",""');
    expect((await reports.list('SO')).map((one) => one.id)).toEqual([id]);
    expect(await sql('SELECT 1 FROM wave_link WHERE wave_id = $1', [id])).toEqual([]);
    const { SURVEYED } = await features.get(AudienceQueries).membersOf(['SURVEYED'], { waveId: id });
    expect(SURVEYED).toHaveLength(32);
    await waves().step(approver, 'withdraw', { id, reason: 'SAFETY' });
    expect(await reports.one(id)).toMatchObject({ reason: 'SAFETY', report: { figures: null } });
    expect(await reports.list('SO')).toEqual([]);
  });

  it('that too few people answered is never published', async () => {
    const id = await opened();
    const [token = ''] = await tokensOf(id, 'OPEN', 60);
    for (let i = 0; i < 29; i++) await answered(token);
    await waves().step(analyst, 'close', { id });
    await features.get(WaveReportsService).write(analyst, id, 0, {
      sample: 'OPEN',
      ...{ totals: [], source: '', method: '' },
      texts: [{ locale: 'en', found: 'Few.', changes: 'Nothing.' }],
    });
    expect((await features.get(WaveReportQueries).preview(analyst, id)).figures).toBeNull();
    await expect(waves().step(approver, 'publish', { id })).rejects.toEqual(refusal('TOO_FEW_ANSWERS'));
  });
});
