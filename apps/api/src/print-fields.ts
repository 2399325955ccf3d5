import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { classifiedFields } from '#api/fields/classified-fields';
import { RESOLVERS } from '#api/graphql/resolvers';

import 'reflect-metadata';

/** Prints what each field of the schema holds, for the documents, without starting anything. */
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
const schema = await app.get(GraphQLSchemaFactory).create(RESOLVERS);
process.stdout.write(classifiedFields(schema) + '\n');
await app.close();
