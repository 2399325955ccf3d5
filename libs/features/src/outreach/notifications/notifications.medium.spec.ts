import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#features/data-source';
import { DeliveriesService } from '#features/outreach/notifications/deliveries.service';
import { NOTICE_CHANNEL } from '#features/outreach/notifications/notice-channel';
import { NotificationQueries } from '#features/outreach/notifications/notification.queries';
import { NotificationsModule } from '#features/outreach/notifications/notifications.module';
import { NotificationsService } from '#features/outreach/notifications/notifications.service';
import { PlansService } from '#features/outreach/notifications/plans.service';
import { PortsModule } from '#features/ports.module';
import { Clock } from '#platform/clock/clock';
import { readEnv } from '#platform/config/env';
import { Notices } from '#platform/db/notices';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { createLogger } from '#platform/logging/logger';
import { Outbox, type OutboxEvent } from '#platform/outbox/outbox';
import { PlatformModule } from '#platform/platform.module';
import { eventually } from '#testing/eventually';
import { type MailSink, mailSink } from '#testing/mail-sink';
import { type TestDatabase, testDatabase } from '#testing/test-database';

@Module({})
class Root {}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the ledger of notifications', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let app: INestApplicationContext;
  let sink: MailSink;
  const temper = { drop: false, refuse: false };

  beforeAll(async () => {
    database = await testDatabase();
    dataSource = await createDataSource(database.url, 6).initialize();
    sink = await mailSink({ dropsAtOnce: () => temper.drop, refuses: () => temper.refuse });
    const env = readEnv({
      DATABASE_URL: database.url,
      SMTP_URL: sink.url,
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
    });
    const platform = PlatformModule.with({ env, logger: createLogger(env, 'test'), dataSource });
    app = await NestFactory.createApplicationContext(
      { module: Root, imports: [platform, PortsModule, NotificationsModule] },
      { logger: false },
    );
  });
  afterAll(async () => {
    await app.close();
    await dataSource.destroy();
    await sink.close();
    await database.drop();
  });
  beforeEach(() => {
    Object.assign(temper, { drop: false, refuse: false });
    app.get(Clock).setOffset(0);
  });

  const anAccount = async (traits: Record<string, unknown> = {}): Promise<string> => {
    const id = randomUUID();
    const row = {
      locale: 'en',
      confirmed_at: new Date(),
      suspended_at: null,
      professional_id: null,
      ...traits,
    };
    await database.sql(
      `INSERT INTO account (id, email, display_name, locale, time_zone, confirmed_at, suspended_at, professional_id, created_at, version)
       VALUES ($1, $2, 'Amina <b>Hasan</b>', $3, 'Africa/Mogadishu', $4, $5, $6, now(), 1)`,
      [id, `${id}@example.org`, row.locale, row.confirmed_at, row.suspended_at, row.professional_id],
    );
    return id;
  };

  /** Appends an event as a service would; answers its id. */
  const happened = async (event: Partial<OutboxEvent> & { name: string; id: string }): Promise<string> => {
    await app.get(UnitOfWork).run('system:test', (tx) =>
      app.get(Outbox).append(tx, 'system:test', {
        aggregate: { type: 'account', id: event.id, version: 1 },
        data: {},
        ...event,
      }),
    );
    const [last] = await database.sql<{ id: string }>(
      'SELECT id FROM domain_event ORDER BY seq DESC LIMIT 1',
    );
    return last?.id ?? '';
  };
  const restored = (id: string): Promise<string> => happened({ name: 'account.restored', id });

  const ledger = (recipientId: string) =>
    database.sql<{ id: string; channel: string; state: string; attempts: number; last_error: string | null }>(
      'SELECT id, channel, state, attempts, last_error FROM notification WHERE recipient_id = $1 ORDER BY channel',
      [recipientId],
    );
  const plan = (eventId: string) => app.get(PlansService).planFor(eventId);
  const deliver = (id: string) => app.get(DeliveriesService).deliver(id);
  const mailsTo = (id: string) => sink.mails.filter(({ to }) => to?.[0]?.address === `${id}@example.org`);

  it('holds each event once per recipient and channel, however often and however many plan it at once', async () => {
    const id = await anAccount();
    const event = await restored(id);
    await Promise.all([plan(event), plan(event), plan(event)]);
    await plan(event);
    expect((await ledger(id)).map(({ channel, state }) => [channel, state])).toEqual([
      ['IN_APP', 'SENT'],
      ['MAIL', 'PLANNED'],
    ]);
  });

  it('says to every process what has arrived in the product, by id alone', async () => {
    const heard: (string | null)[] = [];
    await app.get(Notices).hear(NOTICE_CHANNEL, (notice) => heard.push(notice));
    const id = await anAccount();
    await plan(await restored(id));
    const [row] = await ledger(id);
    await eventually(() => Promise.resolve(expect(heard).toEqual([`${id}:${row?.id}`])));
  });

  it('sends a mail once though many deliver it at once, as text and as a page that escapes names', async () => {
    const id = await anAccount();
    const [row] = await plan(await restored(id));
    await Promise.all([1, 2, 3, 4].map(() => deliver(row?.id ?? '')));
    const mails = mailsTo(id);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      messageId: `<${row?.eventId}.${id}.mail@localhost>`,
      subject: 'Your account is open again',
      text: expect.stringContaining('Hello Amina <b>Hasan</b>,'),
      html: expect.stringContaining('Amina &#60;b&#62;Hasan'),
    });
    expect((await ledger(id))[1]).toMatchObject({ state: 'SENT', attempts: 0 });
  });

  it('tries again after a dropped connection, later each time, under the same Message-ID', async () => {
    const id = await anAccount();
    const [row] = await plan(await restored(id));
    temper.drop = true;
    const again = await deliver(row?.id ?? '');
    const pause = (again?.notBefore.getTime() ?? 0) - Date.now();
    expect(pause).toBeGreaterThan(500);
    expect(pause).toBeLessThanOrEqual(2_000);
    temper.drop = false;
    await deliver(row?.id ?? '');
    expect(mailsTo(id)).toHaveLength(0);
    app.get(Clock).setOffset(5_000);
    await deliver(row?.id ?? '');
    expect(mailsTo(id).map(({ messageId }) => messageId)).toEqual([`<${row?.eventId}.${id}.mail@localhost>`]);
    expect((await ledger(id))[1]).toMatchObject({ state: 'SENT', attempts: 1 });
  });

  it('gives up at once on an address that the server refuses for good', async () => {
    const id = await anAccount();
    const [row] = await plan(await restored(id));
    temper.refuse = true;
    expect(await deliver(row?.id ?? '')).toBeNull();
    expect((await ledger(id))[1]).toMatchObject({ state: 'FAILED', last_error: 'EENVELOPE-550' });
  });

  it('takes up a delivery whose process died on the way, once its time has passed', async () => {
    const id = await anAccount();
    const [row] = await plan(await restored(id));
    await database.sql(`UPDATE notification SET not_before = now() + interval '30 seconds' WHERE id = $1`, [
      row?.id,
    ]);
    const forgotten = async (): Promise<boolean> =>
      (await app.get(NotificationQueries).forgotten(app.get(Clock).now())).some((r) => r.id === row?.id);
    expect(await forgotten()).toBe(false);
    app.get(Clock).setOffset(36_000);
    expect(await forgotten()).toBe(true);
  });

  it('drops what was planned for somebody who is shut out before the delivery', async () => {
    const id = await anAccount();
    const [row] = await plan(await restored(id));
    await database.sql('UPDATE account SET suspended_at = now() WHERE id = $1', [id]);
    await deliver(row?.id ?? '');
    expect(mailsTo(id)).toEqual([]);
    expect((await ledger(id))[1]).toMatchObject({ state: 'DROPPED' });
  });

  it('plans nothing for somebody who is shut out', async () => {
    const id = await anAccount({ suspended_at: new Date() });
    await plan(await restored(id));
    expect(await ledger(id)).toEqual([]);
  });

  it('carries a link good for one use, made at the moment of the delivery', async () => {
    const id = await anAccount({ confirmed_at: null });
    const [row] = await plan(await happened({ name: 'account.registered', id }));
    await deliver(row?.id ?? '');
    expect(mailsTo(id)[0]?.text).toMatch(/http:\/\/localhost:3000\/confirm-email#token=[\w-]{43}\n/);
    expect(await database.sql('SELECT purpose FROM account_token WHERE account_id = $1', [id])).toEqual([
      { purpose: 'CONFIRM' },
    ]);
  });

  it('honours what a person switched off', async () => {
    const id = await anAccount();
    const actor = {
      kind: 'person',
      accountId: id,
      professionalId: null,
      memberships: [],
      staff: [],
    } as const;
    const off = [{ kind: 'PROFILE', channel: 'MAIL' }] as const;
    await app
      .get(NotificationsService)
      .changePreferences(actor, { off, quietHours: null, digestOnly: false });
    expect(await app.get(NotificationQueries).preferences(id)).toMatchObject({ off, digestOnly: false });
  });

  it('sends three suggestions a week, though many are planned at once, and gathers the rest in a digest', async () => {
    const professionalId = randomUUID();
    const id = await anAccount({ professional_id: professionalId });
    const found = (n: number): Promise<string> =>
      happened({
        name: 'matches.found',
        id,
        aggregate: { type: 'need', id: randomUUID(), version: n },
        data: { professionalIds: [professionalId] },
      });
    const events = [await found(1), await found(2), await found(3), await found(4), await found(5)];
    await Promise.all(events.map(plan));
    const states = async (): Promise<Record<string, number>> => {
      const rows = await ledger(id);
      return Object.fromEntries(
        [...new Set(rows.map((r) => `${r.channel} ${r.state}`))].map((key) => [
          key,
          rows.filter((r) => `${r.channel} ${r.state}` === key).length,
        ]),
      );
    };
    expect(await states()).toEqual({
      'IN_APP SENT': 3,
      'IN_APP HELD': 2,
      'MAIL PLANNED': 3,
      'MAIL HELD': 2,
    });

    app.get(Clock).setOffset(8 * DAY);
    expect(await app.get(NotificationQueries).digestsDue(app.get(Clock).now())).toEqual([id]);
    await Promise.all([app.get(PlansService).digestFor(id), app.get(PlansService).digestFor(id)]);
    const digests = await database.sql<{ id: string; data: object }>(
      `SELECT id, data FROM domain_event WHERE name = 'notifications.digest-due'`,
    );
    expect(digests.map(({ data }) => data)).toEqual([{ count: 2 }]);
    await plan(digests[0]?.id ?? '');
    expect(await states()).toMatchObject({ 'IN_APP SENT': 4, 'IN_APP DIGESTED': 2, 'MAIL DIGESTED': 2 });
  });

  it('reaches the focal points of the institution and the staff whose grant covers it, nobody else', async () => {
    const [programme, other, institution] = [randomUUID(), randomUUID(), randomUUID()];
    await database.sql(
      `INSERT INTO programme (id, code, name, sending_country, heritage_countries, state, rules_version, created_at, version)
       SELECT id, left(id::text, 8), 'P', 'GB', '{SO}', 'OPEN', 1, now(), 1 FROM unnest($1::uuid[]) id`,
      [[programme, other]],
    );
    await database.sql(
      `INSERT INTO institution (id, name, country, kind, description, time_zone, state, valid_until, applied_at, version)
       VALUES ($1, 'Hospital', 'SO', 'HEALTH_FACILITY', 'A hospital.', 'Africa/Mogadishu', 'ACTIVE', '2200-01-01', now(), 1)`,
      [institution],
    );
    const [focalPoint, everywhere, here, elsewhere, abroad] = await Promise.all(
      Array.from({ length: 5 }, () => anAccount()),
    );
    await database.sql(
      `INSERT INTO membership (institution_id, account_id, role, since) VALUES ($1, $2, 'OWNER', now())`,
      [institution, focalPoint],
    );
    const grants = [
      [everywhere, null, null],
      [here, programme, 'SO'],
      [elsewhere, other, null],
      [abroad, programme, 'GH'],
    ];
    for (const [account, programmeId, country] of grants)
      await database.sql(
        `INSERT INTO staff_grant (id, account_id, role, programme_id, country, granted_by, granted_at) VALUES ($1, $2, 'APPROVER', $3, $4, 'system:test', now())`,
        [randomUUID(), account, programmeId, country],
      );
    const event = await happened({
      name: 'need.submitted',
      id: institution,
      aggregate: { type: 'need', id: randomUUID(), version: 1 },
      data: { institutionId: institution, programmeId: programme, country: 'SO' },
    });
    await plan(event);
    const told = await database.sql<{ recipient_id: string; message: string }>(
      `SELECT DISTINCT recipient_id, message FROM notification WHERE event_id = $1`,
      [event],
    );
    expect(new Set(told.map((row) => `${row.recipient_id} ${row.message}`))).toEqual(
      new Set([`${focalPoint} need.submitted`, `${everywhere} need.toReview`, `${here} need.toReview`]),
    );
  });
});
