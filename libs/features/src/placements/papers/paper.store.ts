import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { DomainError } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';
import type { Output } from '#domain/marketplace/needs/terms';
import type { PaperFacts, PaperKind } from '#domain/placements/papers/paper.rules';
import type { Answers } from '#domain/placements/reports/forms';
import type { Wording } from '#features/placements/papers/code-book';
import { PaperEntity } from '#features/placements/papers/paper.entity';
import type { Tx } from '#platform/db/tx';

type Names = Pick<PaperFacts, 'name' | 'title' | 'institution' | 'programme' | 'endsOn'>;

interface Work {
  readonly outputs: readonly Output[];
  readonly final: Answers | null;
}

/** Write side of papers. */
@Injectable()
export class PaperStore {
  /** What a paper of a placement needs beside the placement's own: the words, and the last day of the work. */
  async namesOf(tx: Tx, placementId: string): Promise<Names> {
    const [names] = await tx.query<Names[]>(
      `SELECT a.display_name AS name, n.title, i.name AS institution, g.name AS programme,
              coalesce(e.ended_on, p.ends_on)::text AS "endsOn"
         FROM placement p
         LEFT JOIN early_end e ON e.placement_id = p.id
         JOIN professional w ON w.id = p.professional_id
         JOIN account a ON a.id = w.account_id
         JOIN need n ON n.id = p.need_id
         JOIN institution i ON i.id = p.institution_id
         JOIN programme g ON g.id = p.programme_id
        WHERE p.id = $1`,
      [placementId],
    );
    if (!names) throw new DomainError('NOT_FOUND');
    return names;
  }

  /** The outputs that the need asked for, and the answers of the final report once it is accepted. */
  async workOf(tx: Tx, placementId: string): Promise<Work> {
    const [work] = await tx.query<Work[]>(
      `SELECT n.outputs, (SELECT r.answers FROM report r
                           WHERE r.placement_id = p.id AND r.kind = 'FINAL' AND r.state = 'ACCEPTED'
                           ORDER BY r.id DESC LIMIT 1) AS final
         FROM placement p JOIN need n ON n.id = p.need_id WHERE p.id = $1`,
      [placementId],
    );
    return work ?? { outputs: [], final: null };
  }

  /** The language of an account, and the titles of sectors in it; in English where there is none. */
  async wordingOf(tx: Tx, accountId: string): Promise<Wording> {
    const [account] = await tx.query<{ locale: Locale }[]>(`SELECT locale FROM account WHERE id = $1`, [
      accountId,
    ]);
    const locale = account?.locale ?? 'en';
    const titles = await tx.query<{ code: string; label: string }[]>(
      `SELECT DISTINCT ON (code) code, label FROM sector_label WHERE language IN ($1, 'en')
        ORDER BY code, language = $1 DESC`,
      [locale],
    );
    return { locale, sectors: new Map(titles.map(({ code, label }) => [code, label])) };
  }

  /** The paper of this kind that holds; null when there is none. */
  live(tx: Tx, placementId: string, kind: PaperKind): Promise<PaperEntity | null> {
    return tx.findOneBy(PaperEntity, { placementId, kind, revokedAt: IsNull() });
  }

  /** The paper, locked. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<PaperEntity> {
    const paper = await tx.findOne(PaperEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!paper) throw new DomainError('NOT_FOUND');
    return paper;
  }

  async insert(tx: Tx, paper: PaperEntity): Promise<void> {
    await tx.insert(PaperEntity, paper);
  }

  async save(tx: Tx, paper: PaperEntity): Promise<void> {
    await tx.save(PaperEntity, paper);
  }
}
