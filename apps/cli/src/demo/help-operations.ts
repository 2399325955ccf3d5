/** What people send to find help, and to keep what the directory says right. */
export const HELP_OPERATIONS = {
  towns: 'query ($text: SearchText!) { serviceTowns(text: $text) { town region country lat lng } }',
  find: `query ($near: PointInput, $categories: [ServiceCategory!], $languages: [Code!], $text: SearchText) {
    services(near: $near, radiusKm: 30, categories: $categories, languages: $languages, text: $text, first: 5) {
      edges { node { id name bodyName bodyId km isOpenNow checkedOn state version phones places { visibility region address } } }
    }
  }`,
  report: 'mutation ($id: ID!) { reportService(id: $id, mistake: PHONE) }',
  service: 'query ($id: ID!) { service(id: $id) { state version openReports checkedOn } }',
  answer: 'mutation ($id: ID!) { answerServiceReports(id: $id, answer: MENDED) }',
  confirm:
    'mutation ($step: ServiceStepInput!) { stepService(command: CONFIRM, step: $step) { state checkedOn } }',
} as const;
