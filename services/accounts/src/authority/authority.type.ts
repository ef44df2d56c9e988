import { as, sealPath, type Authority as Told, type Counter } from '@landfall/service-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where the authority gives help.', simpleResolvers: true })
export class AuthorityHelp {
  @Field({ description: 'The e-mail address to write to.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'The telephone number to call; null where there is none.' })
  telephone!: string | null;

  @Field(() => String, { nullable: true, description: 'When somebody answers, in words; null where it is not said.' })
  hours!: string | null;
}

@ObjectType({ description: 'The Customs counter of a port, where people pay and bring papers.', simpleResolvers: true })
export class AuthorityCounter {
  @Field({ description: 'The code of the port, as `ASPPG`.' })
  portCode!: string;

  @Field({ description: 'Where it is, as an address.' })
  place!: string;

  @Field({ description: 'When it is open, in words.' })
  hours!: string;

  @Field(() => String, { nullable: true, description: 'The telephone number there; null where there is none.' })
  telephone!: string | null;
}

@ObjectType({ description: 'A statement of the authority: either its text or its address.', simpleResolvers: true })
export class AuthorityStatement {
  @Field(() => String, { nullable: true, description: 'The statement itself; null where it stands at an address.' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it stands; null where it is a text.' })
  address!: string | null;
}

@ObjectType({ description: 'The authority that runs this platform, as it names itself.', simpleResolvers: true })
export class Authority {
  @Field({ description: 'Its name.' })
  name!: string;

  @Field({ description: 'Whether this is the example of a sandbox, and no authority that there is.' })
  isExample!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The address of its seal, an SVG or PNG picture; null where it set none.',
  })
  sealAddress!: string | null;

  @Field(() => AuthorityHelp, { description: 'Where people get help.' })
  help!: AuthorityHelp;

  @Field(() => [AuthorityCounter], { description: 'Its counters, one for each port that it named.' })
  counters!: AuthorityCounter[];

  @Field(() => AuthorityStatement, { description: 'What becomes of what people give.' })
  privacy!: AuthorityStatement;

  @Field(() => AuthorityStatement, {
    nullable: true,
    description: 'How far everybody can use the pages; null where it is not said.',
  })
  accessibility!: AuthorityStatement | null;
}

/** Made in full: what the file leaves out is null in the graph. */
export function toAuthority(told: Told, publicUrl: string): Authority {
  const { name, isExample = false, help, counters, privacy, accessibility } = told;
  return as(Authority, {
    name,
    isExample,
    sealAddress: told.seal && `${publicUrl}${sealPath(told.seal)}`,
    help: as(AuthorityHelp, { telephone: null, hours: null, ...help }),
    counters: counters.map(toCounter),
    privacy: toStatement(privacy),
    accessibility: accessibility ? toStatement(accessibility) : null,
  });
}

const toCounter = ({ port, place, hours, telephone }: Counter): AuthorityCounter =>
  as(AuthorityCounter, { portCode: port, place, hours, telephone: telephone ?? null });

const toStatement = ({ text, address }: Told['privacy']): AuthorityStatement =>
  as(AuthorityStatement, { text: text ?? null, address: address ?? null });
