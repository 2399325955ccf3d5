import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Readiness, type ReadyState } from '#platform/health/readiness';

const WORDS: Readonly<Record<ReadyState, string>> = {
  ok: 'ok',
  degraded: 'degraded',
  failed: 'unavailable',
};

/** Whether the process runs, and whether it can serve. */
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @HttpCode(200)
  live(): { status: string } {
    return { status: 'ok' };
  }

  /**
   * 200 while it can serve, 503 when it cannot: the database must answer and be at the newest migration. What has a
   * fallback (Redis), or is missed by a part alone (files, mail, room on the disk), makes it `degraded` and no more.
   */
  @Get('ready')
  async ready(@Res() res: Response): Promise<void> {
    const { state, checks } = await this.readiness.report();
    res.status(state === 'failed' ? 503 : 200).json({ status: WORDS[state], checks });
  }
}
