import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { Response } from 'express';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';

/** Whether the process lives, and whether it can serve. */
@Controller()
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  @HttpCode(200)
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** Ready means: the database answers and is at the newest migration. */
  @Get('ready')
  async ready(@Res() res: Response): Promise<void> {
    const checks = { database: await this.answers(), migrations: await this.atHead() };
    const ok = Object.values(checks).every(Boolean);
    res.status(ok ? 200 : 503).json({ status: ok ? 'ok' : 'unavailable', checks });
  }

  private answers(): Promise<boolean> {
    return inTime(this.dataSource.query('SELECT 1').then(() => true));
  }

  private atHead(): Promise<boolean> {
    return inTime(this.dataSource.showMigrations().then((pending) => !pending));
  }
}

/** A database that hangs is as little use as one that refuses; whoever asks wants to know soon. */
const SOON_MS = 2_000;

const inTime = (check: Promise<boolean>): Promise<boolean> =>
  Promise.race([check, pause(SOON_MS, false, { ref: false })]).catch(() => false);
