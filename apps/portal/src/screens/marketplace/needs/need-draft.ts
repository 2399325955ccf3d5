import { graphql } from '#portal/graphql/graphql';

/** The text of a need as its form begins with it. */
export const DraftQuery = graphql(`
  query NeedDraft($id: ID!) {
    need(id: $id) {
      id
      state
      revision
      programmeId
      institutionId
      title
      objective
      modality
      place
      startsOn
      endsOn
      deadline
      minOverlapDays
      weeklyHours
      positions
      sector
      clearanceLevel
      licence
      yearsPreferred
      childContact
      ownSkills
      support {
        kind
        payer
        amount
        currency
        per
      }
      outputs {
        text
        indicator
        target
      }
      counterparts {
        role
        people
      }
      languages {
        code
        minimum
        preferred
      }
      skills {
        conceptUri
        level
        weight
        essential
        mandatory
      }
    }
  }
`);
/** Writes the text; `revision` is the one that was read. */
export const EditMutation = graphql(`
  mutation EditNeed($id: ID!, $revision: Int!, $terms: TermsInput!) {
    editNeed(id: $id, revision: $revision, terms: $terms) {
      id
      revision
    }
  }
`);
