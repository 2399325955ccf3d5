import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { StepFragment } from '#portal/parts/steps/step-spec';
import type { Tone } from '#portal/ui/text';

export const WavesQuery = graphql(`
  query Waves($after: Cursor) {
    waves(after: $after) {
      edges {
        node {
          id
          title
          state
          country
          closesOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export const WaveQuery = graphql(
  `
    query Wave($id: ID!) {
      wave(id: $id) {
        id
        title
        state
        version
        questionnaireId
        country
        linkability
        closesOn
        minimum
        pilotAnswers
        reason
        targets {
          question
          choice
          people
        }
        steps {
          command
          ...StepParts
        }
      }
      waveBoard(waveId: $id) {
        links
        places
        begun
        completed
        targets {
          question
          choice
          people
          answered {
            value
            fewerThan
          }
        }
      }
    }
  `,
  [StepFragment],
);
export type Wave = ResultOf<typeof WaveQuery>['wave'];
export type WaveBoard = ResultOf<typeof WaveQuery>['waveBoard'];

/** How a state looks; the word beside it carries the meaning. */
export const WAVE_TONES: Partial<Record<Wave['state'], Tone>> = {
  SUBMITTED: 'warm',
  OPEN: 'good',
  PAUSED: 'warm',
  PUBLISHED: 'info',
  WITHDRAWN: 'bad',
  CANCELLED: 'bad',
};
