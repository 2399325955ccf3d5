import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { RESOLVERS } from '#api/graphql/resolvers';

/** The schema as the code makes it, with the classes of its fields, which no client sees. */
export async function builtSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create([...RESOLVERS]);
  await app.close();
  return schema;
}
