import { Body, Controller, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CountryCodeScalar, DateScalar } from '#api/graphql/scalars';
import { Admission } from '#api/http/admission';
import { RequestActor } from '#api/http/callers';
import { sendDownload } from '#api/http/download';
import { RefusalFilter } from '#api/http/refusal.filter';
import { mayCall } from '#domain/catalogue/permissions';
import { DomainError } from '#domain/kernel/errors';
import { LOCALES } from '#domain/kernel/locale';
import { ResultsPagesService } from '#features/insight/kpis/results-pages.service';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The results of a programme on one page. */
@Controller('results')
@UseFilters(RefusalFilter)
export class ResultsPagesController {
  constructor(
    private readonly callers: RequestActor,
    private readonly pages: ResultsPagesService,
    private readonly admission: Admission,
  ) {}

  /** Takes `{ programmeId, country, from, to, language }` as JSON and answers the PDF; that it was made is recorded. */
  @Post()
  async make(@Body() body: unknown, @Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.person(req, res);
    if (!mayCall(actor, 'kpi.read')) throw new DomainError('FORBIDDEN');
    const { programmeId, country, from, to, language } = { ...(body as Readonly<Record<string, unknown>>) };
    if (typeof programmeId !== 'string' || !ID.test(programmeId))
      throw new DomainError('BAD_INPUT', { problems: [{ field: 'programmeId', code: 'ID_FORM' }] });
    const asked = {
      programmeId,
      country: country ? String(CountryCodeScalar.parseValue(country)) : null,
      from: String(DateScalar.parseValue(from)),
      to: String(DateScalar.parseValue(to)),
    };
    const locale = LOCALES.find((one) => one === language) ?? (await this.callers.localeOf(actor));
    const leave = await this.admission.enter('HEAVY');
    const bytes = await this.pages.make(actor, asked, locale).finally(leave);
    sendDownload(res, { name: `results-${locale}.pdf`, mediaType: 'application/pdf', bytes });
  }
}
