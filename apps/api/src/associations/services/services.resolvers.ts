import { ServiceMatrixResolver } from '#api/associations/services/service-matrix.resolver';
import { ServiceNodes } from '#api/associations/services/service-nodes';
import { ServiceSearchResolver } from '#api/associations/services/service-search.resolver';
import { ServicesResolver } from '#api/associations/services/services.resolver';

/** The resolvers of the directory, and what they share. */
export const SERVICE_RESOLVERS = [
  ServicesResolver,
  ServiceMatrixResolver,
  ServiceSearchResolver,
  ServiceNodes,
];
