/** What people send to look at the map, and to come from a gap to a need. */
export const GAPS = {
  map: `query ($country: CountryCode!) { diaspora(country: $country) {
    month people { value fewerThan } official { oneIn stock year } places { place people { value fewerThan } }
  } }`,
  gaps: `query ($country: CountryCode!) { gapMap(country: $country) { month rows {
    uri needs positions present { value fewerThan } soon { value fewerThan } drafted closed
  } } }`,
  groups: 'query ($uris: [ID!]!) { concepts(uris: $uris) { groups { uri label } } }',
  draft: `mutation ($programmeId: ID!, $institutionId: ID!, $groupUri: ID!) {
    draftNeedFromGap(programmeId: $programmeId, institutionId: $institutionId, groupUri: $groupUri, locale: "en")
  }`,
  need: 'query ($id: ID!) { need(id: $id) { title revision skills { conceptUri } } }',
  edit: `mutation ($id: ID!, $revision: Int!, $terms: TermsInput!) {
    editNeed(id: $id, revision: $revision, terms: $terms) { id }
  }`,
} as const;
