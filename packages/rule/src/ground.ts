import type { Citation } from './citation.js';
import { textParam, type Param, type Said } from './sentence.js';

/** Who finds what the facts of a filing do not show. */
export type Office = 'OFFICER' | 'CENTER_DIRECTOR' | 'COMMISSIONER';

/** One of the ways in which the law allows something: where one is met, the others need not be. */
export interface Ground<F> {
  /** Stable and machine readable, in SCREAMING_SNAKE; names the way. */
  readonly code: string;
  readonly citation: Citation;
  /** What is allowed by it, as a sentence. */
  readonly says: string;
  /** Where the text leaves doubt: how it is read here. Printed beside the ground. */
  readonly reading?: string;
  /** Facts that are stated, or an office. Facts alone may show that what an office would find is not so. */
  readonly foundBy: 'FACTS' | Office;
  test(facts: F): Verdict;
}

/**
 * What the facts show. Why it is not met, and what is missing to know it, end a sentence, `These goods are …` and `It is not
 * stated …`, and name the grounds of that reason at `{grounds}`.
 */
export type Verdict =
  | { readonly is: 'MET' }
  | { readonly is: 'NOT_MET'; readonly why: string }
  | { readonly is: 'UNKNOWN'; readonly needs: string };

/** The ways that a text lists. */
export interface Grounds<F> {
  /** What they allow, as a phrase. */
  readonly says: string;
  readonly citation: Citation;
  readonly grounds: readonly Ground<F>[];
  /** What an office may find to be allowed besides, where the list is open; null where it is closed. */
  readonly others: Ground<F> | null;
}

/** What an office found of a ground that the law leaves to it. */
export interface Determination {
  /** The code of the ground. */
  readonly ground: string;
  readonly office: Office;
  readonly decided: 'YES' | 'NO';
}

/** Each ground as it stands, in the order of the list, what an office may find besides as the last. Allowed is what meets one. */
export interface Eligibility<F> {
  readonly met: readonly Ground<F>[];
  readonly notMet: readonly { readonly ground: Ground<F>; readonly why: string }[];
  readonly unknown: readonly { readonly ground: Ground<F>; readonly needs: string }[];
}

/** A determination counts where the facts leave its ground to its office; what facts show, no office finds otherwise. */
export function eligibility<F>(
  { grounds, others }: Grounds<F>,
  facts: F,
  determinations: readonly Determination[] = [],
): Eligibility<F> {
  const tested = [...grounds, ...(others ? [others] : [])].map((ground) => ({
    ground,
    verdict: verdictOn(ground, facts, determinations),
  }));
  return {
    met: tested.filter(({ verdict }) => verdict.is === 'MET').map(({ ground }) => ground),
    notMet: tested.flatMap(({ ground, verdict }) => (verdict.is === 'NOT_MET' ? [{ ground, why: verdict.why }] : [])),
    unknown: tested.flatMap(({ ground, verdict }) =>
      verdict.is === 'UNKNOWN' ? [{ ground, needs: verdict.needs }] : [],
    ),
  };
}

function verdictOn<F>(ground: Ground<F>, facts: F, determinations: readonly Determination[]): Verdict {
  const verdict = ground.test(facts);
  if (verdict.is !== 'UNKNOWN') return verdict;
  const found = determinations.findLast((one) => one.ground === ground.code && one.office === ground.foundBy);
  if (found === undefined) return verdict;
  return found.decided === 'YES'
    ? { is: 'MET' }
    : { is: 'NOT_MET', why: 'found by an office not to be those of {grounds}' };
}

/** Ends of a sentence: why grounds of the list are not met, told once where it is for one reason: `above the limit of (b), (c)`. */
export function notMetInWords<F>(list: Grounds<F>, { notMet }: Eligibility<F>): Param {
  return together(
    list,
    notMet.map(({ ground, why }) => ({ ground, what: why })),
  );
}

/** Ends of a sentence: what is missing to know whether grounds of the list are met. */
export function unknownInWords<F>(list: Grounds<F>, { unknown }: Eligibility<F>): Param {
  return together(
    list,
    unknown.map(({ ground, needs }) => ({ ground, what: needs })),
  );
}

function together<F>({ citation, grounds }: Grounds<F>, told: readonly { ground: Ground<F>; what: string }[]): Param {
  const byWhat = Map.groupBy(
    told.filter(({ ground }) => grounds.includes(ground)),
    ({ what }) => what,
  );
  const ends = [...byWhat].map(([what, all]): Said => {
    const names = all.map(({ ground }) => nameIn(citation, ground));
    return { sentences: [what], params: { grounds: textParam(names.join(', ')) } };
  });
  return { ends };
}

/** Its paragraph within the section of the list, `(b)`; else its own section. */
const nameIn = (section: Citation, { citation }: Pick<Ground<never>, 'citation'>): string =>
  citation.startsWith(`${section}(`) ? citation.slice(section.length) : citation;

/** For who lists the law. */
export function isGrounds(value: unknown): value is Grounds<never> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'others' in value &&
    'grounds' in value &&
    Array.isArray(value.grounds)
  );
}
