declare module 'virtual:input-types' {
  import type { InputTypes } from '#portal/graphql/input-shape';

  /** The input types of schema.graphql, put together when building. */
  const types: InputTypes;
  export default types;
}
