import { Controller, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RequestActor } from '#api/http/callers';
import { sendDownload } from '#api/http/download';
import { RefusalFilter } from '#api/http/refusal.filter';
import { SubjectExportService } from '#features/privacy/subject-export.service';

/** A person's copy of their own data. */
@Controller('my-data')
@UseFilters(RefusalFilter)
export class MyDataController {
  constructor(
    private readonly callers: RequestActor,
    private readonly exports: SubjectExportService,
  ) {}

  /** Answers the signed-in person's data as a JSON file; that it was asked for is recorded. */
  @Post()
  async make(@Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.person(req, res);
    const bytes = await this.exports.make(actor);
    sendDownload(res, { name: 'my-data.json', mediaType: 'application/json', bytes });
  }
}
