import { as } from '@landfall/service-kit';
// The words that a filing is written in, for programs that offer them to choose from.
import { unitsOfQuantity } from '@landfall/law';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { countriesNamed } from './country-named.js';

@ObjectType({
  description: 'A place that goods come from, by the code that filings name it by.',
  simpleResolvers: true,
})
export class Country {
  @Field({ description: 'Two letters, of ISO 3166-1 or of Customs beside it, as `KV` for Kosovo.' })
  code!: string;

  @Field({ description: 'Its name in English.' })
  name!: string;
}

@ObjectType({ description: 'A unit of quantity of the tariff.', simpleResolvers: true })
export class UnitOfQuantity {
  @Field({ description: 'Its code, as `KG`.' })
  code!: string;

  @Field({ description: 'Its name in English.' })
  name!: string;
}

@Resolver()
export class WordsQuery {
  @Query(() => [Country], { description: 'Every place that a filing can name as origin, by code. Open to everybody.' })
  countries(): Country[] {
    return countries;
  }

  @Query(() => [UnitOfQuantity], {
    description: 'Every unit of quantity that a filing can name, the most usual first. Open to everybody.',
  })
  units(): UnitOfQuantity[] {
    return units;
  }
}

const countries = countriesNamed.map((named) => as(Country, { code: named.code, name: named.name }));
const units = unitsOfQuantity.map(({ code, name }) => as(UnitOfQuantity, { code, name }));
