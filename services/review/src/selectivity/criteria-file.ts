import { readFileSync } from 'node:fs';
import { examinations, regimes, type Regime } from '@landfall/law';
import { WrongSetting } from '@landfall/service-kit';
import { z } from 'zod';
import type { Criterion } from '@landfall/law/examination/criteria';

/** A criterion as an installation keeps it: data, with the law whose entries it is for. */
export type KeptCriterion = Criterion & { readonly regime: Regime };

const usd = z.string().regex(/^\d{1,12}(\.\d{1,4})?$/, 'must be an amount as text, as "2500" or "0.25"');
const day = z.iso.date('must be a day, as "2026-07-01"');
const tariff = z
  .array(z.string().regex(/^\d{2,10}$/, 'must be the first digits of a tariff number, as "9102"'))
  .min(1, 'must name at least one beginning of a tariff number');
const origins = z.array(z.string().regex(/^[A-Z]{2}$/, 'must be a country of two letters, as "JP"'));
const nothing = z.strictObject({});

/** The parameters of each kind, as the evaluators read them. */
const parameters = {
  OFFICER_ASKED: nothing,
  DESCRIPTION_INADEQUATE: nothing,
  TOTAL_VALUE_BETWEEN: z.strictObject({ fromUsd: usd, toUsd: usd }),
  TARIFF_AND_ORIGIN: z.strictObject({ tariff, origins }),
  UNIT_VALUE_BELOW: z.strictObject({ tariff, unit: z.string().min(1), belowUsd: usd }),
  VALUE_PER_KG_BELOW: z.strictObject({ belowUsd: usd }),
  LISTED_CATEGORY: nothing,
  PERSONAL_QUANTITY_FROM: z.strictObject({ quantity: usd }),
  TOTAL_VALUE_FROM: z.strictObject({ fromUsd: usd }),
} satisfies { [K in Criterion['kind']]: z.ZodType<Extract<Criterion, { kind: K }>['parameters']> };

const ofAnyKind = {
  id: z.string().regex(/^[A-Z][A-Z0-9_]{1,63}$/, 'must be a code, as "CHEAP_WATCHES"'),
  version: z.int('must be a whole number from 1').min(1, 'must be a whole number from 1'),
  regime: z.enum(regimes, 'must be US_CBP or AS_TERRITORY'),
  effectiveFrom: day,
  effectiveTo: day.nullable(),
  raises: z.enum(examinations, 'must be GENERAL, GENERAL_WITH_DOCUMENT_REVIEW or INTENSIVE'),
  weight: z
    .int('must be a whole number from 1 to 100')
    .min(1, 'must be from 1 to 100')
    .max(100, 'must be from 1 to 100'),
  reason: z.string().min(1, 'must say why, as a sentence').max(500, 'must be at most 500 characters'),
  citation: z
    .string()
    .regex(/^(19 CFR|19 USC|ASCA) \S/, 'must begin with 19 CFR, 19 USC or ASCA, or be null')
    .nullable(),
};

const kinds = Object.keys(parameters) as Criterion['kind'][];
const [first, ...others] = kinds.map((kind) =>
  z.strictObject({ ...ofAnyKind, kind: z.literal(kind), parameters: parameters[kind] }),
);
const criterion = z.discriminatedUnion('kind', [first!, ...others], {
  error: ({ code }) => (code === 'invalid_union' ? `must have a kind that is known: ${kinds.join(', ')}` : undefined),
});

const criteriaFile = z
  .strictObject({ about: z.string().optional(), criteria: z.array(criterion) })
  .superRefine(({ criteria }, context) => {
    criteria.forEach((one, n) => {
      const path = ['criteria', n];
      const earlier = criteria.slice(0, n).filter(({ id }) => id === one.id);
      const wrong = (message: string) => context.addIssue({ code: 'custom', path, message });
      if (one.effectiveTo !== null && one.effectiveTo < one.effectiveFrom) wrong('ends before it begins');
      if (earlier.some(({ version }) => version === one.version))
        wrong(`is a second version ${one.version} of ${one.id}`);
      else if (earlier.some((other) => meet(one, other))) wrong(`shares days with another version of ${one.id}`);
      if (earlier.some(({ regime }) => regime !== one.regime)) wrong(`is ${one.id} of another law`);
    });
  });

type Days = Pick<Criterion, 'effectiveFrom' | 'effectiveTo'>;
const meet = (one: Days, other: Days): boolean =>
  one.effectiveFrom <= (other.effectiveTo ?? '9999-12-31') && other.effectiveFrom <= (one.effectiveTo ?? '9999-12-31');

/** The criteria that a file holds. @throws with a sentence that names the file and each place that is wrong. */
export function readCriteria(file: string): KeptCriterion[] {
  const read = criteriaFile.safeParse(jsonOf(file));
  if (read.success) return read.data.criteria as KeptCriterion[];
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'} ${message}`).join('; ');
  throw new WrongSetting(`The criteria in ${file} (CRITERIA_FILE) cannot be used: ${wrong}.`);
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is no JSON' : 'it cannot be read';
    throw new WrongSetting(`The criteria in ${file} (CRITERIA_FILE) cannot be used: ${why}.`, { cause: error });
  }
}

const examplesFile = new URL('../../criteria/examples.json', import.meta.url).pathname;

/** Examples that the repository ships: for sandboxes, and to be copied and changed. */
export const exampleCriteria = (): KeptCriterion[] => readCriteria(examplesFile);
