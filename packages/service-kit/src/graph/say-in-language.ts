// Sentences are made in English; where they leave the graph they are said in the language of who asked.
import { preferredLanguage, samoanWith, type Catalogue, type Language } from '@landfall/law';
import { inSamoan as ofTheLaw } from '@landfall/law/in-samoan';
import { inEnglish, inTongue, type Said, type Told, type Tongue } from '@landfall/rule';
import { isObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import { inSamoan as ofTheKit } from './in-samoan.js';
import type { UserError } from './user-error.type.js';

/** What a service says for people beside errors and rules. */
export interface Spoken {
  /** The fields that hold sentences, by their type. */
  fields: Readonly<Record<string, string>>;
  /** Its own sentences in Samoan, by the English ones. */
  inSamoan: Catalogue;
}

const everywhere = { UserError: 'message nextStep', Rule: 'says nextStep' };

/** Has the fields that hold sentences say them in the caller's language. */
export function sayInLanguage(
  schema: GraphQLSchema,
  resolvers: Record<string, Record<string, unknown>>,
  { fields, inSamoan }: Spoken = { fields: {}, inSamoan: {} },
): void {
  const tongues = tonguesWith(inSamoan);
  for (const [type, names] of Object.entries({ ...everywhere, ...fields })) {
    if (!isObjectType(schema.getType(type))) continue;
    const spoken = names.split(' ');
    const say =
      (name: string) =>
      (told: Speaking, _: unknown, { caller }: Context) => {
        const tongue = tongues[caller.language ?? 'en'];
        return tongue ? saidIn(tongue, told, spoken)[name] : told[name];
      };
    resolvers[type] = { ...resolvers[type], ...Object.fromEntries(spoken.map((name) => [name, say(name)])) };
  }
}

/** Errors as they leave by another door than the graph, in the language that a request asks for. */
export function sayErrors(
  errors: readonly UserError[],
  accepted: string | undefined,
  inSamoan: Catalogue,
): UserError[] {
  const tongue = tonguesWith(inSamoan)[preferredLanguage(accepted ?? '')];
  return errors.map(({ told, ...error }) =>
    tongue ? { ...error, ...saidIn(tongue, { ...error, told }, everywhere.UserError.split(' ')) } : error,
  );
}

/** The same for a text that is no error: sentences one after the other. */
export function sayText(said: Said, accepted: string | undefined, inSamoan: Catalogue): string {
  const tongue = tonguesWith(inSamoan)[preferredLanguage(accepted ?? '')];
  return (tongue && inTongue(said, tongue)) ?? inEnglish(said);
}

/** How each language says what the law, the kit and a service say; English as it is written. */
const tonguesWith = (inSamoan: Catalogue): Readonly<Record<Language, Tongue | null>> => ({
  en: null,
  sm: samoanWith({ ...ofTheLaw, ...ofTheKit, ...inSamoan }),
});

/** Something that holds sentences, and what those with figures are made of. */
type Speaking = Readonly<Record<string, unknown>> & { readonly told?: Told<string> | undefined };

/** All of its sentences, or where one is lacking none: nobody reads half of a thing in each language. */
export function saidIn(tongue: Tongue, told: Speaking, names: readonly string[]): Record<string, unknown> {
  const said = names.map((name) => {
    const english = told[name];
    const made: Said | null = typeof english === 'string' ? (told.told?.[name] ?? { sentences: [english] }) : null;
    return { name, english, other: made && inTongue(made, tongue) };
  });
  const isWhole = said.every(({ english, other }) => typeof english !== 'string' || other !== null);
  return Object.fromEntries(said.map(({ name, english, other }) => [name, isWhole ? (other ?? english) : english]));
}
