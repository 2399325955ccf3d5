import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** How a sink treats its callers. */
export interface SinkTemper {
  /** Drops this connection at the beginning, before it takes the mail. */
  readonly dropsAtOnce?: (connection: number) => boolean;
  /** Takes this mail and drops the connection before it says so: the sender cannot know. */
  readonly dropsAfterTaking?: (mail: number) => boolean;
  /** Refuses this recipient for good. */
  readonly refuses?: (address: string) => boolean;
}

/** A mail server on this machine that keeps what it takes. */
export interface MailSink {
  readonly url: string;
  readonly mails: readonly Email[];
  close(): Promise<void>;
}

/** Opens a sink on a free port, or on the given one. */
export async function mailSink(temper: SinkTemper = {}, port = 0): Promise<MailSink> {
  const mails: Email[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect: (_session, done) =>
      temper.dropsAtOnce?.(++connections) ? done(new Error('dropped')) : done(),
    onRcptTo: ({ address }, _session, done) =>
      temper.refuses?.(address)
        ? done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
        : done(),
    onData: (stream, session, done) => {
      const take = async (raw: Buffer): Promise<void> => {
        mails.push(await PostalMime.parse(raw));
        if (!temper.dropsAfterTaking?.(mails.length)) return done();
        for (const connection of server.connections) {
          const { id, _socket } = connection as unknown as { id: string; _socket: { destroy(): void } };
          if (id === session.id) _socket.destroy();
        }
      };
      // A sender that is killed in the middle of a mail has sent none.
      buffer(stream).then(take, done);
    },
  });
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: given } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${given}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
