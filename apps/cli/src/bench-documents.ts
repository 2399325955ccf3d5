/** The cheapest thing that someone who is signed in asks: what everybody waits for at every click. */
export const ME = '{ me { id } }';
/** Pages of lists, some of which can be searched by words. */
export const LISTS = {
  placements: `query ($first: Int, $states: [PlacementState!]) { placements(first: $first, states: $states) {
    edges { node { id professionalName startsOn endsOn about { needTitle institutionName } status { sentence } steps { command } } } } }`,
  professionals: `query ($first: Int, $text: SearchText) { professionals(first: $first, text: $text) {
    edges { node { id displayName headline state } } } }`,
  needs: `query ($first: Int, $text: SearchText) { needs(first: $first, text: $text) {
    edges { node { id title country status { sentence } } } } }`,
  openNeeds: `query ($first: Int, $text: SearchText) { openNeeds(first: $first, text: $text) {
    edges { node { id title country institution } } } }`,
  candidacies: `query ($first: Int) { candidacies(first: $first) { edges { node { id state about { needTitle }
    panelCandidates { displayName } messages { text author } } } } }`,
  institutions: `query ($first: Int) { institutions(first: $first) { edges { node { id name
    caseOfficers { displayName } focalPoints { displayName } } } } }`,
} as const;

/** One row by its id. */
export const NEED =
  'query ($id: ID!) { need(id: $id) { title objective skills { conceptUri } steps { command } status { sentence } } }';
export const SEND =
  'mutation ($id: ID!, $m: MessageInput!) { sendMessage(candidacyId: $id, message: $m) { id } }';
export const SETTINGS = 'mutation ($input: AccountSettingsInput!) { changeAccountSettings(input: $input) }';

const times = (n: number, field: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => field(i)).join(' ');
const SEARCH = 'skills(search: "install solar systems", first: 100) { edges { node { label } } }';

/** What somebody may send so that others have to wait; the first and the third cost too much and are refused. */
export const GREEDY = {
  figures60: `{ ...F } fragment F on Query { ${times(60, (i) => `a${i}: kpis { code }`)} }`,
  figures4: `{ ${times(4, (i) => `a${i}: kpis(from: "2024-01-0${i + 1}") { code }`)} }`,
  searches60: `{ ${times(60, (i) => `a${i}: ${SEARCH}`)} }`,
  searches15: `{ ${times(15, (i) => `a${i}: ${SEARCH}`)} }`,
} as const;
