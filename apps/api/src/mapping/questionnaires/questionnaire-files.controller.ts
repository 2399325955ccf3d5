import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Admission } from '#api/http/admission';
import { RequestActor } from '#api/http/callers';
import { sendDownload } from '#api/http/download';
import { PathId } from '#api/http/path-id';
import { RefusalFilter } from '#api/http/refusal.filter';
import { mayCall } from '#domain/catalogue/permissions';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { codebookOf } from '#domain/mapping/questionnaires/codebook.rules';
import { formSentence, isError } from '#domain/mapping/questionnaires/form-findings';
import { QUESTIONNAIRE_LIMITS } from '#domain/mapping/questionnaires/limits';
import { formFile } from '#features/mapping/questionnaires/form-file';
import { QuestionnaireQueries } from '#features/mapping/questionnaires/questionnaire.queries';
import { QuestionnairesService } from '#features/mapping/questionnaires/questionnaires.service';
import { csvOf } from '#platform/tables/table-file';

/** Questionnaires in and out, as XLSForm. */
@Controller('files/questionnaires')
@UseFilters(RefusalFilter)
export class QuestionnaireFilesController {
  constructor(
    private readonly callers: RequestActor,
    private readonly questionnaires: QuestionnairesService,
    private readonly queries: QuestionnaireQueries,
    private readonly admission: Admission,
  ) {}

  /** Reads the body as a questionnaire and keeps it; with `?check=true` it only looks. Answers what was found, by sheet, row and column. */
  @Post()
  async upload(@Query('check') check: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.manager(req, res);
    const leave = await this.admission.enter('HEAVY');
    const { findings, ...kept } = await this.read(actor, req, check === 'true').finally(leave);
    res.status(kept.id === null ? 200 : 201).json({
      ...kept,
      findings: findings.map(({ sheet, row, column, code, ...finding }) => ({
        ...{ sheet, row, column, code },
        isError: isError({ code }),
        sentence: formSentence({ sheet, row, column, code, ...finding }),
        values: finding,
      })),
    });
  }

  /** The questionnaire as an XLSForm that reads as the same form. */
  @Get(':id.xlsx')
  async download(@Param('id', PathId) id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    await this.manager(req, res);
    const { form } = await this.queries.one(id);
    const bytes = await formFile(form);
    const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    sendDownload(res, { name: 'questionnaire.xlsx', mediaType, bytes });
  }

  /** Its codebook: what is asked and what can be answered, for whoever reads answers elsewhere. */
  @Get(':id.csv')
  async codebook(@Param('id', PathId) id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    await this.manager(req, res);
    const { title, form } = await this.queries.one(id);
    const bytes = csvOf({ name: title || 'Codebook', ...codebookOf(form) });
    sendDownload(res, { name: 'codebook.csv', mediaType: 'text/csv', bytes });
  }

  private async manager(req: Request, res: Response): Promise<PersonActor> {
    const actor = await this.callers.person(req, res);
    if (!mayCall(actor, 'questionnaire.manage')) throw new DomainError('FORBIDDEN');
    return actor;
  }

  private async read(actor: PersonActor, req: AsyncIterable<Buffer>, checkOnly: boolean) {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of req) {
      size += chunk.length;
      if (size > QUESTIONNAIRE_LIMITS.file) throw new DomainError('FORM_UNREADABLE', { fault: 'TOO_LARGE' });
      chunks.push(chunk);
    }
    return this.questionnaires.receive(actor, Buffer.concat(chunks), checkOnly);
  }
}
