import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RequestActor } from '#api/http/callers';
import { sendDownload } from '#api/http/download';
import { PathId } from '#api/http/path-id';
import { RefusalFilter } from '#api/http/refusal.filter';
import { type Locale, LOCALES } from '#domain/kernel/locale';
import { PaperPrintsService } from '#features/placements/papers/paper-prints.service';

const isLocale = (text: string | undefined): text is Locale => LOCALES.some((locale) => locale === text);

/** Papers as PDF. */
@Controller('papers')
@UseFilters(RefusalFilter)
export class PapersController {
  constructor(
    private readonly callers: RequestActor,
    private readonly prints: PaperPrintsService,
  ) {}

  /** The paper in the language asked for, else in the caller's own. */
  @Get(':id')
  async print(
    @Param('id', PathId) id: string,
    @Query('language') language: string | undefined,
    @Req() req: Request,
    @Res() res: Response,
  ): Promise<void> {
    const actor = await this.callers.person(req, res);
    const locale = isLocale(language) ? language : await this.callers.localeOf(actor);
    const bytes = await this.prints.print(actor, id, locale);
    sendDownload(res, { name: `skillroots-${locale}.pdf`, mediaType: 'application/pdf', bytes });
  }
}
