import { graphql, type ResultOf } from '#portal/graphql/graphql';

export const VersionQuery = graphql(`
  query ProfileVersion {
    myProfile {
      id
      version
    }
  }
`);
export const ImportMutation = graphql(`
  mutation ImportResume(
    $resume: FileText!
    $version: Int!
    $locale: Locale!
    $checkOnly: Boolean!
    $also: [HeldSkillInput!]!
  ) {
    importResume(resume: $resume, version: $version, locale: $locale, checkOnly: $checkOnly, also: $also) {
      mapped {
        field
        label
        conceptUri
        conceptLabel
        level
      }
      unmapped {
        field
        label
        proposals {
          conceptUri
          label
        }
      }
      leftOut {
        field
        text
      }
      experience {
        title
        organisation
        startsOn
        endsOn
      }
      education {
        title
        school
      }
      languages {
        code
        overall
      }
    }
  }
`);

/** What was found in a file. */
export type Found = ResultOf<typeof ImportMutation>['importResume'];
