import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';
import { assertSeen } from '#domain/kernel/seen';
import { fold } from '#domain/kernel/text/fold';
import type { NamedSkill, ReadResume } from '#domain/parties/professionals/json-resume.rules';
import { mergeResume } from '#domain/parties/professionals/merge.rules';
import type { HeldSkill } from '#domain/parties/professionals/profile';
import { refuseFindings, reviewSections } from '#domain/parties/professionals/profile.rules';
import { ProfessionalStore } from '#features/parties/professionals/professional.store';
import { ProfileQueries } from '#features/parties/professionals/profile.queries';
import { ProfilesService } from '#features/parties/professionals/profiles.service';
import { readResumeFile } from '#features/parties/professionals/resume-file';
import {
  ConceptSearchQueries,
  ENOUGH_TO_PROPOSE,
  type FoundConcept,
} from '#features/reference/taxonomy/concept-search.queries';
import type { ConceptRow } from '#features/reference/taxonomy/taxonomy.queries';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** A skill of the résumé that the taxonomy knows by this very name. */
interface MappedSkill extends NamedSkill {
  readonly concept: ConceptRow;
}

/** One that it does not know: the person picks from what comes near. */
interface UnmappedSkill extends NamedSkill {
  readonly proposals: readonly FoundConcept[];
}

/** What became of a résumé. */
export interface ResumeReport extends Pick<ReadResume, 'experience' | 'education' | 'languages'> {
  readonly mapped: readonly MappedSkill[];
  readonly unmapped: readonly UnmappedSkill[];
  readonly leftOut: ReadResume['leftOut'];
}

/** How the person wants it read. */
export interface ResumeOptions {
  /** The version of the profile that the person has seen. */
  readonly version: number;
  /** The language of the skills. */
  readonly locale: Locale;
  /** Skills that the person picked for words that the taxonomy does not know. */
  readonly also: readonly HeldSkill[];
  /** Only tell what would become of it. */
  readonly checkOnly: boolean;
}

/** How many unknown skills get proposals; the others the person looks up. */
const MOST_PROPOSALS = 20;

/** Raised at the end of an import that only checks, so that the transaction takes everything back. */
class OnlyChecked extends Error {}

/** Imports a résumé into the person's own profile. */
@Injectable()
export class ResumeImportService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly professionals: ProfessionalStore,
    private readonly profiles: ProfileQueries,
    private readonly writer: ProfilesService,
    private readonly concepts: ConceptSearchQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Imports a résumé: empty fields are filled, skills and languages added, posts and studies replaced. What is not understood is left out and reported. With `checkOnly` the same is done and taken back. Refuses IMPORT_UNREADABLE, PROFILE_INVALID, STALE_VERSION.
   */
  async import(actor: PersonActor, text: string, options: ResumeOptions): Promise<ResumeReport> {
    const id = actor.professionalId;
    if (!id) throw new DomainError('NOT_FOUND');
    const resume = readResumeFile(text, this.clock.today());
    const report = await this.map(resume, options.locale);
    try {
      await this.work.run(actorId(actor), async (tx) => {
        const professional = await this.professionals.lock(tx, id);
        assertSeen(options.version, professional.version);
        const [lists] = await this.profiles.lists([id], tx);
        if (!lists) throw new DomainError('NOT_FOUND');
        const skills = report.mapped.map(({ concept, level }) => ({
          conceptUri: concept.uri,
          level,
          years: null,
        }));
        const sections = mergeResume(professional, lists, resume, [...skills, ...options.also]);
        refuseFindings(reviewSections(sections));
        await this.writer.write(tx, actor, professional, sections);
        if (options.checkOnly) throw new OnlyChecked();
      });
    } catch (error) {
      if (!(error instanceof OnlyChecked)) throw error;
    }
    return report;
  }

  private async map(resume: ReadResume, locale: Locale): Promise<ResumeReport> {
    const { skills, leftOut, experience, education, languages } = resume;
    const labels = skills.map(({ label }) => label);
    const known = await this.concepts.labelled('SKILL', labels, locale);
    const mapped = skills.flatMap((skill) => {
      const concept = known.get(fold(skill.label));
      return concept ? [{ ...skill, concept }] : [];
    });
    const unmapped: UnmappedSkill[] = [];
    for (const skill of skills.filter(({ label }) => !known.has(fold(label)))) {
      const search = unmapped.length < MOST_PROPOSALS;
      const page = search
        ? await this.concepts.search('SKILL', skill.label, locale, { first: 3 }, ENOUGH_TO_PROPOSE)
        : null;
      unmapped.push({ ...skill, proposals: page?.rows ?? [] });
    }
    return { mapped, unmapped, leftOut, experience, education, languages };
  }
}
