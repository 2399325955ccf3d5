import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RequestActor } from '#api/http/callers';
import { sendDownload } from '#api/http/download';
import { PathId } from '#api/http/path-id';
import { RefusalFilter } from '#api/http/refusal.filter';
import { CalendarsService } from '#features/placements/papers/calendars.service';

/** Calendar files of interviews and placements, in the caller's language. */
@Controller('calendar')
@UseFilters(RefusalFilter)
export class CalendarsController {
  constructor(
    private readonly callers: RequestActor,
    private readonly calendars: CalendarsService,
  ) {}

  @Get('candidacies/:id')
  async interview(@Param('id', PathId) id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.person(req, res);
    const file = await this.calendars.interview(actor, id, await this.callers.localeOf(actor));
    send(res, 'interview.ics', file);
  }

  @Get('placements/:id')
  async placement(@Param('id', PathId) id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.person(req, res);
    const file = await this.calendars.placement(actor, id, await this.callers.localeOf(actor));
    send(res, 'placement.ics', file);
  }
}

const send = (res: Response, name: string, file: string): void =>
  sendDownload(res, { name, mediaType: 'text/calendar', bytes: Buffer.from(file) });
