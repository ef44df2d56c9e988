import { Arg, Ctx, Mutation, Resolver, type ClassType } from 'type-graphql';
import type { Change } from '../records/transaction.js';
import { change, type Operation, type Outcome, type Payload } from '../records/change.js';
import { as, type FieldsOf } from '../records/as.js';
import type { Who } from './access.js';
import type { Context } from './context.js';
import type { UserError } from './user-error.type.js';

/** What the work of a mutation is given: its transaction, who asks, the time that counts, and what else a request has. */
export interface Work extends Change {
  context: Context;
}

interface Declared<I extends object, P extends Payload> {
  /** As the schema names it. */
  name: string;
  description: string;
  /** Its line of access: who may ask for it at all. */
  may: Who;
  input: ClassType<I>;
  /** What the input says, for whoever reads the schema. */
  inputSays: string;
  /** The type of its answer; who sees its fields follows from `may`. */
  answers: ClassType<P>;
  /** The answer to the same idempotency key again: the object that the first request made, as it stands now. */
  again?: (objectId: string, change: Change) => Promise<FieldsOf<P>>;
  /** Database constraints that callers can run into, by name, and what to tell them. */
  constraints?: Record<string, UserError>;
  /** May, law, decide, keep, answer: with `done(…)` or `refused(…)`. */
  work(input: I, it: Work): Promise<Outcome<FieldsOf<P>>>;
}

/** A thing that the schema lets one do, as a part takes it. */
export interface MutationOfPart {
  name: string;
  may: Who;
  /** The class that type-graphql builds the schema from. */
  resolver: Function;
}

/** A mutation, whole: its input, who may ask for it, what it does and how it answers, a repeated request too. */
export function mutation<I extends object, P extends Payload>(declared: Declared<I, P>): MutationOfPart {
  const { name, description, may, input, inputSays, answers } = declared;
  const operation = operationOf(declared);
  class Asked {
    ask(given: I, context: Context): Promise<P> {
      return change(operation, given, context, async (it) => {
        const outcome = await declared.work(given, { ...it, context });
        return { ...outcome, payload: whole(answers, outcome.payload) };
      });
    }
  }
  // What decorators would write at a method of that name.
  const methods = Asked.prototype as unknown as Record<string, Function>;
  methods[name] = Asked.prototype.ask;
  Arg('input', () => input, { description: inputSays })(methods, name, 0);
  Ctx()(methods, name, 1);
  Mutation(() => answers, { description })(methods, name, {});
  Resolver()(Asked);
  return { name, may, resolver: Asked };
}

function operationOf<I extends object, P extends Payload>(declared: Declared<I, P>): Operation<P> {
  const { name, answers, again, constraints } = declared;
  return {
    ...{ name, payload: answers },
    ...(again ? { again: async (id, it) => whole(answers, await again(id, it)) } : {}),
    ...(constraints ? { constraints } : {}),
  };
}

const whole = <P extends Payload>(answers: new () => P, fields: FieldsOf<P>): P =>
  as(answers, { ...fields, userErrors: (fields as Partial<Payload>).userErrors ?? [] });
