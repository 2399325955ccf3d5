import { graphql, type ResultOf, type VariablesOf } from '#portal/graphql/graphql';
import type { Problem } from '#portal/ui/problem';

export const SectionsQuery = graphql(`
  query ProfileSections {
    myProfile {
      id
      version
      headline
      summary
      residenceCountry
      residenceRegion
      yearsExperience
      educationLevel
      educationField
      modalities
      ownSkills
      weeklyHours
      maxDailyHours
      connectivity
      accommodationNeeds
      lists {
        heritage {
          country
          basis
        }
        skills {
          conceptUri
          level
          years
          evidence
        }
        mappedWords {
          mappingId
          word
          conceptUri
        }
        languages {
          code
          overall
          listening
          reading
          speaking
          writing
        }
        experience {
          organisation
          title
          country
          startsOn
          endsOn
          description
        }
        education {
          title
          school
          level
          field
          endsOn
        }
        licences {
          occupationUri
          country
          validUntil
        }
        sectors
        windows {
          from
          to
          modalities
          weeklyHours
        }
        consents {
          purpose
          counts
          givenAt
          withdrawnAt
        }
        enrolments {
          programmeId
          ofAge
          rightOfReturn
        }
      }
    }
    programmes {
      id
      name
      heritageCountries
      state
    }
  }
`);

export const SaveMutation = graphql(`
  mutation SaveProfile($edit: ProfileEditInput!, $sections: ProfileSectionsInput!) {
    saveProfile(edit: $edit, sections: $sections) {
      id
      version
    }
  }
`);

export type ProfileData = ResultOf<typeof SectionsQuery>;
export type OwnProfile = ProfileData['myProfile'];
export type Sections = VariablesOf<typeof SaveMutation>['sections'];
export type Basics = NonNullable<Sections['basics']>;

/** What a section's form is given: the profile, how to save its part and be done, and how to keep it while it is written. */
export interface SectionProps {
  profile: OwnProfile;
  save: (sections: Sections) => Promise<Problem | undefined>;
  keep: (sections: Sections) => Promise<Problem | undefined>;
}

/** Empty text is "not said". */
export const orNull = (text: string): string | null => text.trim() || null;
/** A number for a field of text. */
export const asText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
/** The same for a field that may not be there. */
export const when = <From, To>(value: From | undefined, to: (value: From) => To): To | undefined =>
  value === undefined ? undefined : to(value);
