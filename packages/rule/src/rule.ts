import type { Citation } from './citation.js';
import { inEnglish, placesOf, type Params, type Said, type Sentence } from './sentence.js';

/** A place in the caller's own input, outermost name first; places in a list count from zero: `['lines', '2', 'htsNumber']`. */
export type Path = readonly string[];

/** ERROR refuses. WARNING is let through: filer and officer see it, and an officer answers it where the filer asked for that. */
export type Severity = 'ERROR' | 'WARNING';

/** TIME_OF_ENTRY: at the filing, and again when the time of entry is fixed after it. */
export type ReadAt = 'TIME_OF_ENTRY';

/** One sentence of law over facts of kind `F`. Pure: what it needs comes in as facts. */
export interface Rule<F> {
  /** Stable and machine readable, in SCREAMING_SNAKE; names what is wrong when the rule is broken. */
  readonly code: string;
  /** Null only for a check of plain values that no law states. */
  readonly citation: Citation | null;
  /** The rule as a sentence, true of every lawful case. */
  readonly says: string;
  /** Where the text leaves doubt, or does not say it in so many words: how it is read here. Printed beside the rule. */
  readonly reading?: string;
  /** What the caller can do when the rule is broken. */
  readonly nextStep: string;
  /** ERROR unless stated. */
  readonly severity?: Severity;
  /** When it is read, where that is not when what it is about is asked for: a filing, a decision, a payment. */
  readonly readAt?: ReadAt;
  /** True where the caller may ask an officer to judge: a broken rule that was asked about is a WARNING. */
  readonly askable?: boolean;
  /** The offending places, empty when the rule holds. */
  broken(facts: F): readonly Path[];
  /** What was found at an offending place, as a sentence after `says`; figures belong here. Never repeats the caller's text. */
  readonly found?: Sentences;
  /** What is said at an offending place instead of `says` and `found`, where it can be told in one sentence what to do. */
  readonly tells?: Sentences;
  /** Which of several sentences of `found` or `tells` is said, by its name; none of them where it names none. */
  which?(facts: F, at: Path): string | null;
  /** What stands in the places of the sentences, by name. */
  params?(facts: F, at: Path): Params;
}

/** One sentence, or several by name, of which `which` chooses. */
export type Sentences = Sentence | Readonly<Record<string, Sentence>>;

/** A broken rule at one place: its code, what was found there, and both as they read in English. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly path: Path;
  readonly severity: Severity;
  readonly citation: Citation | null;
  readonly nextStep: string;
  /** What its texts are made of, so that another language can say it; absent where each is one sentence without places. */
  readonly told?: Told;
}

/** What the texts of something are made of, each by the name under which it is told. */
export type Told<Name extends string = 'message' | 'nextStep'> = { readonly [name in Name]?: Said };

/** Every broken rule at every offending place, in the order of `rules`. `asked` names the codes put to an officer. */
export function findings<F>(
  rules: readonly Rule<F>[],
  facts: F,
  { asked = [] }: { readonly asked?: readonly string[] } = {},
): Finding[] {
  return rules.flatMap((rule) => rule.broken(facts).map((path) => finding(rule, facts, path, asked)));
}

/** The rules that are read then. */
export function rulesReadAt<F>(rules: readonly Rule<F>[], readAt: ReadAt): readonly Rule<F>[] {
  return rules.filter((rule) => rule.readAt === readAt);
}

/** True when at least one finding refuses. */
export function refuses(found: readonly Finding[]): boolean {
  return found.some(({ severity }) => severity === 'ERROR');
}

/** Every sentence that a rule can say. */
export const sentencesOf = ({ says, nextStep, found, tells, askable }: Rule<never>): Sentence[] => [
  ...[says, nextStep, ...ofAll(found), ...ofAll(tells)],
  ...(askable ? [officerAnswers] : []),
];

const ofAll = (sentences: Sentences = {}): Sentence[] =>
  typeof sentences === 'string' ? [sentences] : Object.values(sentences);

const officerAnswers = 'Nothing now: an officer answers this before release.';

function finding<F>(rule: Rule<F>, facts: F, path: Path, asked: readonly string[]): Finding {
  const isAsked = rule.askable === true && asked.includes(rule.code);
  const params = rule.params?.(facts, path) ?? {};
  const message = made(params, ...whatIsSaid(rule, rule.which?.(facts, path) ?? null));
  const nextStep = made(params, isAsked ? officerAnswers : rule.nextStep);
  return {
    code: rule.code,
    message: inEnglish(message),
    path,
    severity: isAsked ? 'WARNING' : (rule.severity ?? 'ERROR'),
    citation: rule.citation,
    nextStep: inEnglish(nextStep),
    ...(isFixed(message) && isFixed(nextStep) ? {} : { told: { message, nextStep } }),
  };
}

function whatIsSaid({ says, found, tells }: Rule<never>, which: string | null): Sentence[] {
  const told = oneOf(tells, which);
  if (told !== undefined) return [told];
  const alsoFound = oneOf(found, which);
  return alsoFound === undefined ? [says] : [says, alsoFound];
}

const oneOf = (sentences: Sentences | undefined, which: string | null): Sentence | undefined =>
  typeof sentences === 'object' ? sentences[which ?? ''] : sentences;

/** With what stands in these sentences alone. */
function made(params: Params, ...sentences: Sentence[]): Said {
  const names = sentences.flatMap(placesOf);
  const used = Object.entries(params).filter(([name]) => names.includes(name));
  return used.length > 0 ? { sentences, params: Object.fromEntries(used) } : { sentences };
}

const isFixed = ({ sentences, params }: Said): boolean => sentences.length === 1 && params === undefined;
