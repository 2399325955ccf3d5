import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { StepFragment } from '#portal/parts/steps/step-spec';

const PlaceFragment = graphql(`
  fragment PlaceParts on ServicePlace @_unmask {
    visibility
    country
    region
    town
    address
    postcode
    lat
    lng
  }
`);

export const FoundQuery = graphql(
  `
    query FindHelp(
      $near: PointInput
      $radiusKm: Int
      $country: CountryCode
      $categories: [ServiceCategory!]
      $languages: [Code!]
      $age: Int
      $openNow: Boolean
      $text: SearchText
      $after: Cursor
    ) {
      services(
        near: $near
        radiusKm: $radiusKm
        country: $country
        categories: $categories
        languages: $languages
        age: $age
        openNow: $openNow
        text: $text
        first: 20
        after: $after
      ) {
        edges {
          node {
            id
            name
            bodyName
            state
            categories
            modes
            languages
            phones
            cost
            checkedOn
            isOpenNow
            nextOpening {
              on
              opens
            }
            freePlaces
            km
            places {
              ...PlaceParts
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [PlaceFragment],
);
export type FoundService = ResultOf<typeof FoundQuery>['services']['edges'][number]['node'];

export const FacetsQuery = graphql(`
  query HelpThereIs {
    serviceKinds {
      code
      count
    }
    serviceLanguages {
      code
      count
    }
  }
`);

export const TownsQuery = graphql(`
  query ServiceTowns($text: SearchText!) {
    serviceTowns(text: $text) {
      country
      region
      town
      lat
      lng
    }
  }
`);

export const ServiceQuery = graphql(
  `
    query Service($id: ID!) {
      service(id: $id) {
        id
        version
        state
        name
        description
        bodyId
        bodyName
        categories
        modes
        minimumAge
        maximumAge
        languages
        eligibility
        cost
        howToAsk
        website
        email
        phones
        hours {
          zone
          byAppointment
          rules {
            days
            nth
            opens
            closes
            overnight
            from
            to
          }
          exceptions {
            on
            openings {
              opens
              closes
            }
          }
        }
        places {
          ...PlaceParts
        }
        freePlaces
        checkedOn
        isOpenNow
        nextOpening {
          on
          opens
        }
        openReports
        steps {
          command
          ...StepParts
        }
      }
    }
  `,
  [PlaceFragment, StepFragment],
);
export type Service = ResultOf<typeof ServiceQuery>['service'];
export type Place = Service['places'][number];

export const BodyServicesQuery = graphql(`
  query InstitutionServices($institutionId: ID!) {
    institution(id: $institutionId) {
      name
    }
    institutionServices(institutionId: $institutionId) {
      id
      version
      name
      state
      checkedOn
      openReports
      steps {
        command
      }
    }
  }
`);

export const ToCheckQuery = graphql(`
  query ServicesToCheck($after: Cursor) {
    servicesToCheck(first: 20, after: $after) {
      edges {
        node {
          id
          name
          bodyName
          categories
          places {
            country
            region
            visibility
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const StepServiceMutation = graphql(`
  mutation StepService($command: ServiceCommand!, $step: ServiceStepInput!) {
    stepService(command: $command, step: $step) {
      id
    }
  }
`);
