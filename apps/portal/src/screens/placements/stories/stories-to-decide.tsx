import { useAct } from '#portal/graphql/act';
import { STORY_REASON } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { StoryQuote } from '#portal/screens/placements/stories/story-quote';
import { Button } from '#portal/ui/button';
import { problemText } from '#portal/ui/problem';
import { EmptyState } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const WaitingQuery = graphql(`
  query StoriesToDecide {
    storiesToDecide {
      placementId
      called
      text
      locale
      country
      needTitle
    }
  }
`);
type Waiting = ResultOf<typeof WaitingQuery>['storiesToDecide'][number];
const Decide = graphql(`
  mutation DecideStory($placementId: ID!, $reason: StoryReason) {
    decideStory(placementId: $placementId, reason: $reason)
  }
`);

/** Stories that wait: each is read, then shown on the first page or not. */
export function StoriesToDecide() {
  const t = useT();
  return (
    <AreaPage title={t('story.waiting')} lead={t('story.waitingLead')}>
      <Load query={WaitingQuery} lines={5}>
        {({ storiesToDecide }) =>
          storiesToDecide.length === 0 ? (
            <EmptyState title={t('story.noneWaiting')} />
          ) : (
            <ul className="rule-list">
              {storiesToDecide.map((story) => (
                <li key={story.placementId} className="stack">
                  <StoryQuote story={story} />
                  <Decision story={story} />
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </AreaPage>
  );
}

function Decision({ story: { placementId, called } }: { story: Waiting }) {
  const t = useT();
  const decide = useAct(Decide);
  const answer = async (reason: (typeof STORY_REASON)[number] | null) => {
    const { problem } = await decide({ placementId, reason });
    toast(problem ? problemText(t, problem) : t(reason ? 'story.declined' : 'story.published'));
  };
  const about = (
    <span className="visually-hidden">
      {' '}
      <bdi>{called}</bdi>
    </span>
  );
  return (
    <div className="actions">
      <Button onClick={() => void answer(null)}>
        {t('story.publish')}
        {about}
      </Button>
      {STORY_REASON.map((reason) => (
        <Button key={reason} tone="quiet" onClick={() => void answer(reason)}>
          {t(`story.because.${reason}`)}
          {about}
        </Button>
      ))}
    </div>
  );
}
