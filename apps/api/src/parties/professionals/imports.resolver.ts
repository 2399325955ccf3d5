import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { ResumeArgs, TableArgs } from '#api/parties/professionals/import.input';
import { ImportReportType, ResumeReportType } from '#api/parties/professionals/import.type';
import { FINDINGS } from '#domain/catalogue/findings';
import type { PersonActor } from '#domain/kernel/actor';
import {
  type ImportedRow,
  ProfessionalsImportService,
} from '#features/parties/professionals/professionals-import.service';
import {
  ResumeImportService,
  type ResumeReport,
} from '#features/parties/professionals/resume-import.service';

@Resolver()
export class ImportsResolver {
  constructor(
    private readonly tables: ProfessionalsImportService,
    private readonly resumes: ResumeImportService,
  ) {}

  @Allow('professional.import')
  @Mutation(() => ImportReportType, {
    description:
      'Imports professionals from a CSV file. Each row is written whole, or not at all and with its reasons.',
  })
  async importProfessionals(
    @CurrentPerson() actor: PersonActor,
    @Args() { fileBase64, checkOnly }: TableArgs,
  ): Promise<ImportReportType> {
    return toReport(await this.tables.import(actor, Buffer.from(fileBase64, 'base64'), checkOnly));
  }

  @Allow('professional.own')
  @Mutation(() => ResumeReportType, {
    description: 'Imports a résumé into your profile, whole or not at all.',
  })
  async importResume(
    @CurrentPerson() actor: PersonActor,
    @Args() { resume, ...options }: ResumeArgs,
  ): Promise<ResumeReportType> {
    return toResumeReport(await this.resumes.import(actor, resume, options));
  }
}

function toReport(rows: readonly ImportedRow[]): ImportReportType {
  const refused = rows.filter(({ findings }) => findings.length > 0).length;
  return {
    accepted: rows.length - refused,
    refused,
    rows: rows.map(({ findings, ...row }) => ({
      ...row,
      findings: findings.map(({ field, code }) => ({ field, code, sentence: FINDINGS[code] })),
    })),
  };
}

function toResumeReport({ mapped, unmapped, ...found }: ResumeReport): ResumeReportType {
  return {
    ...found,
    mapped: mapped.map(({ concept, ...skill }) => ({
      ...skill,
      conceptUri: concept.uri,
      conceptLabel: concept.label,
    })),
    unmapped: unmapped.map(({ proposals, ...skill }) => ({
      ...skill,
      proposals: proposals.map(({ uri, label }) => ({ conceptUri: uri, label })),
    })),
  };
}
