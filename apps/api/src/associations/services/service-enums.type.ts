import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { MISTAKE_ANSWERS, MISTAKES } from '#domain/associations/services/mistakes';
import { PLACE_VISIBILITIES } from '#domain/associations/services/place.rules';
import { WEEKDAYS } from '#domain/associations/services/recurrence.rules';
import { SERVICE_CATEGORIES, SERVICE_MODES } from '#domain/associations/services/service';
import { SERVICE_STATES } from '#domain/associations/services/service.states';

export const ServiceStateEnum = enumOf(SERVICE_STATES);
export const ServiceCategoryEnum = enumOf(SERVICE_CATEGORIES);
export const ServiceModeEnum = enumOf(SERVICE_MODES);
export const PlaceVisibilityEnum = enumOf(PLACE_VISIBILITIES);
export const WeekdayEnum = enumOf(WEEKDAYS);
export const MistakeEnum = enumOf(MISTAKES);
export const MistakeAnswerEnum = enumOf(MISTAKE_ANSWERS);

registerEnumType(ServiceStateEnum, {
  name: 'ServiceState',
  description: 'The status of a service; readers find a VERIFIED, DUE or STALE one.',
});
registerEnumType(ServiceCategoryEnum, {
  name: 'ServiceCategory',
  description: 'What somebody is helped with.',
});
registerEnumType(ServiceModeEnum, { name: 'ServiceMode', description: 'How a service is given.' });
registerEnumType(PlaceVisibilityEnum, {
  name: 'PlaceVisibility',
  description: 'How much of where a service is may be known.',
  valuesMap: {
    FULL: { description: 'All of it.' },
    DISTRICT: { description: 'The town, and a point within some ten kilometres.' },
    HIDDEN: {
      description: 'The region that it serves, and nothing else: what may not be shown is not kept.',
    },
  },
});
registerEnumType(WeekdayEnum, { name: 'Weekday', description: 'A weekday, Monday first.' });
registerEnumType(MistakeEnum, {
  name: 'ServiceMistake',
  description: 'What a reader can find wrong with a service.',
});
registerEnumType(MistakeAnswerEnum, {
  name: 'ServiceMistakeAnswer',
  description: 'What became of a mistake that somebody reported.',
});
