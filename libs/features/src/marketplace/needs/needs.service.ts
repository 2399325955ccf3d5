import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { takeStep } from '#domain/kernel/machine';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import { assertSeen } from '#domain/kernel/seen';
import { whoIs } from '#domain/kernel/who';
import { assertComplete } from '#domain/marketplace/needs/completeness.rules';
import { assertMayActFor, assertMayWriteNeed } from '#domain/marketplace/needs/need.policy';
import { authorsWith, editKind, materialChanges } from '#domain/marketplace/needs/need.rules';
import { NEED } from '#domain/marketplace/needs/need.states';
import { termsOf, type TermsOfReference, undated, withTerms } from '#domain/marketplace/needs/terms';
import type { NeedTemplateEntity } from '#features/marketplace/needs/need.entity';
import { NeedQueries } from '#features/marketplace/needs/need.queries';
import { NeedStore } from '#features/marketplace/needs/need.store';
import { NeedDraftsService } from '#features/marketplace/needs/need-drafts.service';
import { NeedTrailService } from '#features/marketplace/needs/need-trail.service';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Where a new need belongs, and who it is written for. */
export interface NewNeed {
  readonly programmeId: string;
  readonly institutionId: string;
  /** The focal point that a case officer writes for. */
  readonly onBehalfOf?: OnBehalf | null;
}

/** Which text a writer has in hand. */
export interface Edit {
  readonly id: string;
  /** The revision that the writer has seen. */
  readonly revision: number;
  readonly onBehalfOf?: OnBehalf | null;
}

/** Writing the text of needs: new ones, copies, and edits. */
@Injectable()
export class NeedsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: NeedStore,
    private readonly needs: NeedQueries,
    private readonly trail: NeedTrailService,
    private readonly drafts: NeedDraftsService,
    private readonly clock: Clock,
  ) {}

  /** Begins a draft; answers its id. Refuses FORBIDDEN, NOT_FOUND, BAD_INPUT for unknown codes. */
  async create(actor: PersonActor, place: NewNeed, terms: Partial<TermsOfReference>): Promise<string> {
    const need = await this.drafts.blank(place);
    Object.assign(need, withTerms(need, terms));
    need.authorIds = authorsWith([], actor.accountId, place.onBehalfOf?.accountId);
    assertMayWriteNeed(actor, need);
    assertMayActFor(actor, need, place.onBehalfOf);
    await this.drafts.refuseUnknown(need);
    return this.work.run(actorId(actor), async (tx) => {
      await this.store.insert(tx, need);
      await this.trail.appendEvent(tx, actor, need, {
        event: 'need.created',
        facts: {},
        onBehalfOf: place.onBehalfOf,
      });
      return need.id;
    });
  }

  /** Begins a draft with the text of another need that the actor may see; dates are left out. */
  async duplicate(actor: PersonActor, sourceId: string): Promise<string> {
    const source = await this.needs.visible(actor, sourceId);
    const { programmeId, institutionId } = source;
    return this.create(actor, { programmeId, institutionId }, undated(termsOf(source)));
  }

  /** Begins a draft with the text of a template. */
  async createFromTemplate(actor: PersonActor, place: NewNeed, templateId: string): Promise<string> {
    const template = await this.needs.template(templateId, place.programmeId);
    return this.create(actor, place, template.terms);
  }

  /** Keeps the text of a need as a template for its programme. */
  async saveAsTemplate(actor: PersonActor, needId: string, name: string): Promise<NeedTemplateEntity> {
    const need = await this.needs.visible(actor, needId);
    const { country: _, ...terms } = undated(termsOf(need));
    const template = {
      id: uuidv7(),
      programmeId: need.programmeId,
      name,
      terms,
      createdBy: actor.accountId,
      createdAt: this.clock.now(),
    };
    return this.work.run(actorId(actor), async (tx) => {
      await this.store.insertTemplate(tx, template);
      return template;
    });
  }

  /**
   * Changes the text. In a draft freely; in a published need a small change stays published, and a material one goes
   * back to review as the next version. Refuses STALE_VERSION, ILLEGAL_TRANSITION, TOR_INCOMPLETE, FORBIDDEN.
   */
  async edit(
    actor: PersonActor,
    { id, revision, onBehalfOf }: Edit,
    given: Partial<TermsOfReference>,
  ): Promise<void> {
    await this.drafts.refuseUnknown(given);
    await this.work.run(actorId(actor), async (tx) => {
      const need = await this.store.lock(tx, id);
      assertMayWriteNeed(actor, need);
      assertSeen(revision, need.revision, 'revision');
      assertMayActFor(actor, need, onBehalfOf);
      const before = termsOf(need);
      const after = withTerms(before, given);
      const kind = editKind(need.state, before, after);
      Object.assign(need, after, {
        authorIds: authorsWith(need.authorIds, actor.accountId, onBehalfOf?.accountId),
      });
      if (kind !== 'FREE') assertComplete(after, this.clock.today());
      if (kind !== 'MATERIAL')
        return this.trail.recordEdit(tx, actor, need, { event: 'need.edited', facts: {}, onBehalfOf });
      need.state = takeStep(NEED, need.state, 'revise', {
        as: whoIs(actor, { ...need, professionalId: null }),
      });
      need.version += 1;
      await this.trail.handIn(tx, need);
      await this.trail.record(tx, actor, need, {
        event: 'need.revised',
        facts: { parts: materialChanges(before, after) },
        onBehalfOf,
      });
    });
  }
}
