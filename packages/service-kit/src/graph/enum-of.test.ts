import { GraphQLEnumType } from 'graphql';
import { buildSchemaSync, Query, Resolver } from 'type-graphql';
import { enumOf } from './enum-of.js';

const Weather = enumOf(
  { SUN: 'The sky is blue.', RAIN: 'Take an umbrella.', HAIL: 'As it fell in older years.' },
  { name: 'Weather', description: 'What falls from the sky.', deprecated: { HAIL: 'Say RAIN.' } },
);

@Resolver()
class WeatherQuery {
  @Query(() => Weather)
  weather(): string {
    return Weather.SUN;
  }
}

test('a list of words is an enumeration of the graph, each word with what it means', () => {
  const type = buildSchemaSync({ resolvers: [WeatherQuery] }).getType('Weather') as GraphQLEnumType;
  expect(type.description).toBe('What falls from the sky.');
  expect(type.getValues().map(({ name, value, description }) => [name, value, description])).toEqual([
    ['SUN', 'SUN', 'The sky is blue.'],
    ['RAIN', 'RAIN', 'Take an umbrella.'],
    ['HAIL', 'HAIL', 'As it fell in older years.'],
  ]);
});

test('a former word stays readable, and says what is said in its place', () => {
  const type = buildSchemaSync({ resolvers: [WeatherQuery] }).getType('Weather') as GraphQLEnumType;
  expect(type.getValues().map(({ deprecationReason }) => deprecationReason ?? null)).toEqual([null, null, 'Say RAIN.']);
});
