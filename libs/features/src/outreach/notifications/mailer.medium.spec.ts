import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#features/data-source';
import { Clock } from '#platform/clock/clock';
import { readEnv } from '#platform/config/env';
import type { Mail } from '#platform/mail/mail';
import { Mailer } from '#platform/mail/mailer';
import { mailSink } from '#testing/mail-sink';
import { type TestDatabase, testDatabase } from '#testing/test-database';

const mail: Mail = {
  messageId: 'event.recipient.mail@example.org',
  to: { name: 'Amina Ḥasan', address: 'amina@example.org' },
  language: 'ar',
  subject: 'مرحبا',
  text: 'سلام',
  html: '<p dir="rtl">سلام</p>',
};

describe('mail', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await testDatabase();
    dataSource = await createDataSource(database.url, 2).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const mailer = (url?: string): Mailer => new Mailer(readEnv({ SMTP_URL: url }), dataSource, new Clock());

  it('goes to the mail server with its Message-ID, language and both forms', async () => {
    const sink = await mailSink();
    await mailer(sink.url).send(mail);
    expect(sink.mails[0]).toMatchObject({
      messageId: `<${mail.messageId}>`,
      subject: mail.subject,
      to: [mail.to],
      text: expect.stringContaining(mail.text),
      html: expect.stringContaining(mail.html),
    });
    const headers = new Map(sink.mails[0]?.headers.map(({ key, value }) => [key, value]));
    expect([headers.get('content-language'), headers.get('auto-submitted')]).toEqual([
      'ar',
      'auto-generated',
    ]);
    await sink.close();
  });

  it('says that a dropped connection may be tried again', async () => {
    const sink = await mailSink({ dropsAtOnce: () => true });
    await expect(mailer(sink.url).send(mail)).rejects.toMatchObject({ permanent: false });
    await sink.close();
    await expect(mailer(sink.url).send(mail)).rejects.toMatchObject({ permanent: false });
  });

  it('says that a refused address is final, and names no person', async () => {
    const sink = await mailSink({ refuses: () => true });
    await expect(mailer(sink.url).send(mail)).rejects.toMatchObject({
      permanent: true,
      code: 'EENVELOPE-550',
      message: expect.not.stringContaining('amina'),
    });
    await sink.close();
  });

  it('is kept in the mailbox without a mail server, and there only once', async () => {
    await mailer().send(mail);
    await mailer().send(mail);
    expect(await database.sql('SELECT message_id, to_address, subject FROM mailbox_message')).toEqual([
      { message_id: mail.messageId, to_address: mail.to.address, subject: mail.subject },
    ]);
  });
});
