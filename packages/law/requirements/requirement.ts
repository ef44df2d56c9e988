// What is asked of this platform: 194 requirements, each with what is done of it. The pages of `docs/law` print them.
import type { Citation } from '@landfall/rule';

/** Papers beside the law from which requirements were taken, and what each of them is. */
export const foundingPapers = {
  'the page for importers': 'American Samoa’s page on who may use its online customs platform and for what, undated.',
  'the modernization update':
    'The status update of U.S. Customs on its modernization for oversight agencies, October/November 2002.',
  'the e-commerce article': 'CustomsNow on CBP’s E-Commerce Strategy of 6 March 2018.',
  'the low-value guidance':
    'CBP’s guidance on informal entries of low value, undated; where it differs from the regulation, the regulation governs.',
  'this project': 'No paper: what follows from the others, as this project reads them.',
} as const;
export type FoundingPaper = keyof typeof foundingPapers;

/** Letters before the number of a requirement, what they stand for, and how many there are: none comes or goes unnoticed. */
export const families = {
  GEN: { about: 'General scope', count: 6 },
  ABI: { about: 'Taking part in the Automated Broker Interface (part 143, subpart A)', count: 35 },
  APP: { about: 'Appraisement entry (subpart B)', count: 17 },
  INF: { about: 'Informal entry (subpart C)', count: 42 },
  LOW: { about: 'Goods of low value and electronic commerce', count: 18 },
  ELE: { about: 'Electronic filing (subpart D)', count: 25 },
  SEL: { about: 'Selectivity', count: 6 },
  RLF: { about: 'Remote location filing (subpart E)', count: 15 },
  ACE: { about: 'The account and its log', count: 14 },
  AS: { about: 'The platform of American Samoa', count: 16 },
} as const;
export type Family = keyof typeof families;

interface Asked {
  readonly id: `${Family}-${string}`;
  /** What is asked, in one sentence. */
  readonly says: string;
  /** The case that decides whether it is done, where one was written down. */
  readonly edge?: string;
  readonly source: readonly (Citation | FoundingPaper)[];
}

/** What enforces it: codes of rules, and the operations of the graph that apply them or do without. */
interface Enforced {
  readonly rules: readonly string[];
  readonly by: readonly string[];
}

/**
 * DONE: a test titled with the id shows the edge (without one, the sentence), and an operation of the graph enforces it.
 * PART: less than that, with what is missing. NONE: nothing.
 */
export type Requirement = Asked &
  (
    | ({ readonly state: 'DONE' } & Enforced)
    | ({ readonly state: 'PART'; readonly missing: string } & Enforced)
    | { readonly state: 'NONE' }
  );
