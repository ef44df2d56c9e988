// 19 CFR 143.32(o): criteria guide the judgment of Customs on the risk of an entry; by them transactions "will be subject
// to" general examination, general examination with document review, or intensive examination.
// A reading: since criteria "guide judgment", their outcome is a proposal: an officer may set another examination, with a
// reason that is kept, and that one binds. No sentence says so.
// Not modelled: the assessment of summaries (system review, summary document review); records of good conduct; campaigns.
import type { Citation, Temporal } from '@landfall/rule';
import { evaluate, isInForce, type Criterion, type SelectivityFacts } from './criteria.js';
import { examinations, type Examination } from '../words/examinations.js';
import { isSampled, secretHash } from './random-sample.js';

/** What the random sample calls for: an officer looks, and decides whether to examine further. */
const sampleRaises: Examination = 'GENERAL_WITH_DOCUMENT_REVIEW';
const highestScore = 100;

/** What an assessment is made from. */
export interface AssessmentOf {
  /** All criteria and versions; those in force on the day are used. */
  readonly criteria: readonly Criterion[];
  readonly facts: SelectivityFacts;
  /** The secret of the day. */
  readonly secret: string;
  /** Decimal text from 0 to 1. */
  readonly rate: string;
  /** The day at the port. */
  readonly on: Temporal.PlainDate;
}

/** A criterion that was met. For officers alone. */
export interface Hit {
  readonly criterion: string;
  readonly version: number;
  readonly reason: string;
  readonly citation: Citation | null;
  /** Numbers of the lines concerned; none when it is the entry as a whole. */
  readonly lines: readonly number[];
}

/** All that is needed to run an assessment again, save the criteria and the secret, which are named. Plain JSON. */
export interface AssessmentRun {
  /** 'YYYY-MM-DD' */
  readonly on: string;
  readonly criteria: readonly { readonly id: string; readonly version: number }[];
  readonly secretHash: string;
  readonly rate: string;
  readonly facts: SelectivityFacts;
}

/** For officers alone. Plain JSON, to be stored as it is. */
export interface Assessment {
  readonly outcome: Examination;
  readonly hits: readonly Hit[];
  readonly sampled: boolean;
  /** 0 to 100. */
  readonly score: number;
  readonly run: AssessmentRun;
}

export function assess({ criteria, facts, secret, rate, on }: AssessmentOf): Assessment {
  const inForce = criteria.filter((criterion) => isInForce(criterion, on));
  return assessBy(inForce, facts, secret, rate, on.toString());
}

/**
 * Runs a stored assessment again. `criteria` may hold more than was used, `secret` is that of the day. Throws RangeError
 * when a criterion is no longer held in its version or the secret is not the one that was hashed.
 */
export function assessAgain(
  { on, criteria: used, secretHash: hash, rate, facts }: AssessmentRun,
  { criteria, secret }: { readonly criteria: readonly Criterion[]; readonly secret: string },
): Assessment {
  if (secretHash(secret) !== hash) throw new RangeError('This is not the secret that the assessment was made with.');
  const named = used.map(({ id, version }) => {
    const criterion = criteria.find((held) => held.id === id && held.version === version);
    if (criterion === undefined) throw new RangeError(`Criterion ${id}, version ${version}, is not held.`);
    return criterion;
  });
  return assessBy(named, facts, secret, rate, on);
}

function assessBy(
  used: readonly Criterion[],
  facts: SelectivityFacts,
  secret: string,
  rate: string,
  on: string,
): Assessment {
  const met = used.flatMap((criterion) => {
    const found = evaluate(criterion, facts);
    return found === null ? [] : [{ criterion, lines: found.lines }];
  });
  const sampled = isSampled(secret, facts.entryId, rate);
  return {
    outcome: strictest([...met.map(({ criterion }) => criterion.raises), ...(sampled ? [sampleRaises] : [])]),
    hits: met.map(({ criterion, lines }) => hit(criterion, lines)),
    sampled,
    score: Math.min(
      highestScore,
      met.reduce((sum, { criterion }) => sum + criterion.weight, 0),
    ),
    run: {
      on,
      criteria: used.map(({ id, version }) => ({ id, version })),
      secretHash: secretHash(secret),
      rate,
      facts,
    },
  };
}

/** The mildest examination where nothing calls for more. */
function strictest(raised: readonly Examination[]): Examination {
  return examinations.findLast((examination) => raised.includes(examination)) ?? 'GENERAL';
}

function hit({ id, version, reason, citation }: Criterion, lines: readonly number[]): Hit {
  return { criterion: id, version, reason, citation, lines };
}
