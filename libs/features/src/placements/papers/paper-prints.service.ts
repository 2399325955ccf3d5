import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain/kernel/actor';
import type { Locale } from '#domain/kernel/locale';
import { printedNumber } from '#domain/placements/papers/paper.rules';
import type { PaperEntity } from '#features/placements/papers/paper.entity';
import { PaperQueries } from '#features/placements/papers/paper.queries';
import { checkAddress, printPaper } from '#features/placements/papers/paper-sheet';
import { Env } from '#platform/config/env';

/** Prints papers, each with the address at which it is checked. */
@Injectable()
export class PaperPrintsService {
  constructor(
    private readonly papers: PaperQueries,
    private readonly env: Env,
  ) {}

  /** The paper as PDF in a language, for those who may see it. */
  async print(actor: Actor, id: string, locale: Locale): Promise<Buffer> {
    const { kind, number, code, digest, facts, placementId } = await this.papers.visible(actor, id);
    const signers = await this.papers.signers(placementId);
    const paper = { kind, number: printedNumber(number), code, digest, facts, signers };
    return printPaper(paper, locale, this.env.publicUrl);
  }

  /** Where the paper is checked, as its QR code says. */
  checkUrl({ number, code }: Pick<PaperEntity, 'number' | 'code'>): string {
    return checkAddress(this.env.publicUrl, printedNumber(number), code);
  }
}
