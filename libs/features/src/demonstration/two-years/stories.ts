import { storyConsentText } from '#domain/placements/stories/story-consent';
import type { Placed } from '#features/demonstration/two-years/placed';
import type { Stage } from '#features/demonstration/two-years/stage';
import { STORIES } from '#features/demonstration/two-years/two-years-cast';
import { StoryEntity } from '#features/placements/stories/story.entity';

/** Days after the end on which somebody tells, and staff show it. */
const DAYS = { told: 30, shown: 31 } as const;

/** What the first few tell whose placements are closed, and agree to have public: a story in each of some languages. */
export function addStory(stage: Stage, { row, person, endsOn, id: placementId }: Placed): void {
  const { ledger, staff } = stage;
  const story = STORIES[ledger.count(StoryEntity)];
  if (row.state !== 'CLOSED' || !story) return;
  const { programmeId, institutionId, country, professionalId } = row;
  const data = { placementId, professionalId, programmeId, institutionId, country };
  const [agreedAt, decidedAt] = [stage.at(endsOn + DAYS.told), stage.at(endsOn + DAYS.shown)];
  const read = storyConsentText(story.locale);
  ledger.add(StoryEntity, {
    ...data,
    ...story,
    state: 'PUBLISHED',
    version: 2,
    called: person.name.split(' ')[0],
    ...{ consentVersion: read.version, consentLanguage: read.language, consentDigest: read.digest },
    agreedAt,
    decidedBy: staff.approver,
    decidedAt,
    reason: null,
  });
  const aggregate = { type: 'story', id: placementId };
  ledger.event({
    name: 'story.offered',
    at: agreedAt,
    actor: person.accountId,
    aggregate: { ...aggregate, version: 1 },
    data,
  });
  ledger.event({
    name: 'story.published',
    at: decidedAt,
    actor: staff.approver,
    aggregate: { ...aggregate, version: 2 },
    data,
  });
}
