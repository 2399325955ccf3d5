import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { capLists } from '#api/graphql/list-bounds';
import { RESOLVERS } from '#api/graphql/resolvers';

import 'reflect-metadata';

/** Prints the public contract, the text of `schema.graphql`, without starting anything. */
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
const schema = await app.get(GraphQLSchemaFactory).create(RESOLVERS);
process.stdout.write(printSchema(lexicographicSortSchema(capLists(schema))) + '\n');
await app.close();
