import type { FastifyInstance } from 'fastify';
import type { MoreFields, PartAccess, TypeLine } from '../graph/access.js';
import type { MutationOfPart } from '../graph/mutation.js';
import type { Spoken } from '../graph/say-in-language.js';
import type { LoadReference } from '../graph/subgraph.js';
import type { WhenRunOut } from '../deadlines/deadline.js';
import { keepClockOffsets } from '../deadlines/keep-clock-offsets.js';
import type { Projection, Reaction } from '../events/consumer.js';
import type { DatabaseDefinition, Table } from '../records/database.js';
import type { RunningService, ServiceAtStart, ServiceDefinition } from './service.js';

/** How to end what a part does by itself. */
export type End = () => Promise<void>;

/** What one folder of a service gives to it: a subject, with everything that belongs to it. */
export interface Part {
  /** Mutations, each with its line of access. */
  operations?: MutationOfPart[];
  /** Queries and fields: classes of resolvers, whose lines are in `access`. */
  resolvers?: Function[];
  /** Object types that no resolver returns but that must be in the schema. */
  types?: Function[];
  references?: Record<string, LoadReference>;
  /** Who sees its types and asks its queries. */
  access?: PartAccess;
  /** Its tables. */
  records?: Table[];
  /** Tables that the application role may only read and insert into. */
  appendOnly?: string[];
  reactions?: Reaction[];
  projections?: Projection[];
  /** What happens when a time has run out, by the code of its clock; `setDeadline` lets one run. */
  deadlines?: Record<string, WhenRunOut>;
  /** What it says for people beside errors and rules. */
  spoken?: Spoken;
  /** Routes of the public listener, which the gateway streams through. */
  publicRoutes?: (app: FastifyInstance, service: RunningService) => Promise<void> | void;
  /** What must be done before the first event is taken up, as reading data of the installation. */
  beforeEvents?: (service: ServiceAtStart) => Promise<void>;
  /** Work that it does once the service runs; answers how to end what goes on, as a timer. */
  whenStarted?: (service: RunningService) => Promise<void | End> | void | End;
}

export const part = (declared: Part): Part => declared;

/** What a service is besides its parts. */
export interface ServiceOfParts extends Pick<ServiceDefinition, 'name'>, Pick<DatabaseDefinition, 'migrations'> {
  parts: Part[];
}

/** A service, made of its parts. */
export function defineService({ name, migrations, parts }: ServiceOfParts): ServiceDefinition {
  const all: OfAll = (of) => parts.flatMap((one) => of(one) ?? []);
  const resolvers = all(({ operations = [], resolvers: own = [] }) => [...own, ...operations.map((it) => it.resolver)]);
  const deadlines = oneOfEach(
    name,
    'deadline',
    all(({ deadlines: own = {} }) => Object.entries(own)),
  );
  const routes = all(({ publicRoutes }) => (publicRoutes ? [publicRoutes] : []));
  return {
    name,
    migrations,
    resolvers: resolvers as never,
    types: all(({ types }) => types),
    references: oneOfEach(
      name,
      'reference',
      all(({ references = {} }) => Object.entries(references)),
    ),
    access: accessOf(name, all),
    tables: all(({ records }) => records),
    appendOnly: all(({ appendOnly }) => appendOnly),
    consumers: [
      ...all(({ projections = [], reactions = [] }) => [...projections, ...reactions]),
      ...(Object.keys(deadlines).length > 0 ? [keepClockOffsets] : []),
    ],
    deadlines,
    spoken: {
      fields: Object.assign({}, ...all(({ spoken }) => (spoken ? [spoken.fields] : []))),
      inSamoan: Object.assign({}, ...all(({ spoken }) => (spoken ? [spoken.inSamoan] : []))),
    },
    ...(routes.length > 0 ? { publicRoutes: oneAfterTheOther(routes) } : {}),
    beforeEvents: oneAfterTheOther(all(({ beforeEvents }) => (beforeEvents ? [beforeEvents] : []))),
    whenStarted: startAll(all(({ whenStarted }) => (whenStarted ? [whenStarted] : []))),
  };
}

/** What all parts have of something. */
type OfAll = <T>(of: (one: Part) => T[] | undefined) => T[];

const accessOf = (service: string, all: OfAll): ServiceDefinition['access'] => ({
  Query: oneOfEach(
    service,
    'query',
    all(({ access }) => Object.entries(access?.Query ?? {})),
  ),
  Mutation: oneOfEach(
    service,
    'mutation',
    all(({ operations }) => operations?.map((it) => [it.name, it.may])),
  ),
  types: linesOf(all(({ access }) => Object.entries(access?.types ?? {}))),
});

/** By name, where two parts may not both say what stands there. */
function oneOfEach<T>(service: string, what: string, entries: readonly (readonly [string, T])[]): Record<string, T> {
  const twice = entries.find(([name], at) => entries.findIndex(([other]) => other === name) !== at);
  if (twice) throw new Error(`Two parts of ${service} have a ${what} "${twice[0]}"`);
  return Object.fromEntries(entries);
}

/** The lines of each type as one: one part says who sees it, others may add fields of theirs. */
function linesOf(entries: readonly (readonly [string, TypeLine<never> | MoreFields])[]) {
  const types: Record<string, TypeLine<never> | MoreFields> = {};
  for (const [type, line] of entries) {
    const other = types[type];
    if (other && 'who' in other && 'who' in line) throw new Error(`Two parts say who sees ${type}`);
    types[type] = other ? joined(type, other, line) : line;
  }
  return types;
}

/** Two parts may not both say who sees a field: the one could let more people see what the other keeps from them. */
function joined(type: string, one: MoreFields, other: MoreFields): MoreFields {
  const twice = fieldsOf(one).find((field) => fieldsOf(other).includes(field));
  if (twice) throw new Error(`Two parts say who sees ${type}.${twice}`);
  return {
    ...one,
    ...other,
    fields: `${one.fields} ${other.fields}`,
    stricter: { ...one.stricter, ...other.stricter },
    people: [one.people, other.people].filter(Boolean).join(' '),
  };
}

const fieldsOf = ({ fields, stricter = {} }: MoreFields): string[] => [
  ...fields.split(/\s+/).filter(Boolean),
  ...Object.keys(stricter),
];

const oneAfterTheOther =
  <A extends unknown[]>(steps: readonly ((...given: A) => Promise<void> | void)[]) =>
  async (...given: A): Promise<void> => {
    for (const step of steps) await step(...given);
  };

/** Starts what the parts do by themselves; what was started ends in the opposite order, the others too where one fails. */
const startAll =
  (starts: readonly NonNullable<Part['whenStarted']>[]) =>
  async (service: RunningService): Promise<End> => {
    const ends: End[] = [];
    const end = async (): Promise<void> => {
      const ended = await Promise.allSettled(
        ends
          .splice(0)
          .reverse()
          .map((one) => one()),
      );
      const failed = ended.find((one) => one.status === 'rejected');
      if (failed) throw failed.reason;
    };
    try {
      for (const start of starts) {
        const more = await start(service);
        if (more) ends.push(more);
      }
    } catch (error) {
      await end();
      throw error;
    }
    return end;
  };
