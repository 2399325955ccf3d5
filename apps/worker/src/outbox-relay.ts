import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import type { Logger } from 'pino';
import { announcementsOf } from '#domain/catalogue/announcements';
import type { EventName } from '#domain/catalogue/events';
import { Env } from '#platform/config/env';
import { LOGGER } from '#platform/logging/logger';
import { CONNECT_MS } from '#platform/outage/deadlines';
import { type PublishedEvent, Relay } from '#platform/outbox/relay';
import { JobQueue, type NewJob } from '#platform/queue/job-queue';
import { type JobName, JOBS } from '#worker/jobs';
import { SUBSCRIPTIONS } from '#worker/subscriptions';

/** How long to wait when nothing wakes us: a notification of the database can be lost, the poll cannot. */
const POLL_MS = 1_000;

/** The ids that an event names beside its own: whose it is, and where it belongs. */
const idsOf = (data: PublishedEvent['data']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(data).filter(([key, value]) => key.endsWith('Id') && typeof value === 'string'),
  );

/** The jobs that an event asks for (what it announces to people among them), with ids that make a second relay of the event harmless. */
function jobsFor(event: PublishedEvent): NewJob[] {
  const own: readonly JobName[] = SUBSCRIPTIONS[event.name as EventName] ?? [];
  const planning: readonly JobName[] = announcementsOf(event.name).length > 0 ? ['plan-notifications'] : [];
  return [...own, ...planning].map((name) => ({
    name,
    id: `${event.id}-${name}`,
    data: {
      ...idsOf(event.data),
      eventId: event.id,
      event: event.name,
      aggregateId: event.aggregateId,
      version: event.aggregateVersion,
    },
    priority: JOBS[name].priority,
  }));
}

/** Turns committed events into jobs: woken by the database, and by a slow poll should that be missed. */
@Injectable()
export class OutboxRelay {
  private running = false;
  private wake: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();
  private listener: pg.Client | null = null;

  constructor(
    private readonly relay: Relay,
    private readonly queue: JobQueue,
    private readonly env: Env,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    this.running = true;
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.wake();
    await this.loop;
    await this.listener?.end().catch(() => undefined);
  }

  private async run(): Promise<void> {
    while (this.running) {
      try {
        await this.listen();
        while (
          this.running &&
          (await this.relay.publishBatch((events) => this.queue.addAll(events.flatMap(jobsFor)))) > 0
        );
      } catch (error) {
        this.logger.error({ err: error }, 'the relay could not publish; it tries again');
      }
      await this.pause();
    }
  }

  private pause(): Promise<void> {
    if (!this.running) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async listen(): Promise<void> {
    if (this.listener) return;
    const client = new pg.Client({
      connectionString: this.env.DATABASE_URL,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_MS,
    });
    const forget = (): void => {
      this.listener = null;
    };
    client.on('error', forget).on('end', forget);
    client.on('notification', () => this.wake());
    await client.connect();
    await client.query('LISTEN domain_event');
    this.listener = client;
  }
}
