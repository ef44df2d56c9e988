import { isDeepStrictEqual } from 'node:util';
import { act, acted, systemCaller, WrongSetting, type ServiceAtStart } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Regime } from '@landfall/law';
import type { Criterion } from '@landfall/law/examination/criteria';
import { exampleCriteria, readCriteria, type KeptCriterion } from './criteria-file.js';
import { CriterionTable } from './criterion.table.js';

/**
 * Reads the criteria in force before the first entry is assessed: those of the installation's file; in a sandbox without
 * one the examples; else none, so that the random sample alone selects, which the log says.
 */
export async function keepCriteria({ orm, settings, log }: ServiceAtStart): Promise<void> {
  const { CRITERIA_FILE: file, SANDBOX: isSandbox } = settings;
  const criteria = file ? readCriteria(file) : isSandbox ? exampleCriteria() : [];
  if (!file && !isSandbox) {
    log.warn('CRITERIA_FILE names no criteria of selectivity: entries are selected by the random sample alone');
  }
  const em = orm.em as SqlEntityManager;
  const context = { em, caller: systemCaller('review'), now: () => new Date(), onCommit: () => undefined };
  await act(context, async (it) => {
    if (!file) await replaceExamples(it.em, criteria);
    await installCriteria(it.em, criteria);
    return acted(undefined);
  });
  if (criteria.length > 0)
    log.info({ criteria: criteria.length, file: file || 'examples' }, 'criteria of selectivity read');
}

/** Puts these in force and all others out of force; none is forgotten. @throws when one was read before and looked for something else. */
export async function installCriteria(em: SqlEntityManager, criteria: readonly KeptCriterion[]): Promise<void> {
  const edited = await editedAmong(em, criteria);
  if (edited.length > 0) {
    const named = edited.map(({ id, version }) => `${id}, version ${version}`).join('; ');
    throw new WrongSetting(
      `These criteria of CRITERIA_FILE were read before with another meaning, from this file or as examples: ${named}. A version is never edited, so that assessments can be run again. Give what began as an example a code of your own; give your own criterion the next version, and end this one by its effectiveTo.`,
    );
  }
  await em.nativeUpdate(CriterionTable, {}, { isInFile: false });
  const rows = criteria.map((criterion, place) => {
    const { id, version, regime } = criterion;
    return { id, version, regime, criterion, isInFile: true, place };
  });
  if (rows.length > 0) await em.upsertMany(CriterionTable, rows);
}

/** The examples that a sandbox uses are the platform's, which may edit them: what was read of them before gives way. */
async function replaceExamples(em: SqlEntityManager, examples: readonly KeptCriterion[]): Promise<void> {
  for (const { id, version } of await editedAmong(em, examples)) await em.nativeDelete(CriterionTable, { id, version });
}

async function editedAmong(em: SqlEntityManager, criteria: readonly KeptCriterion[]): Promise<KeptCriterion[]> {
  // processes of the service that start at once take turns
  await em.execute('lock table criterion in share row exclusive mode');
  const known = new Map((await em.find(CriterionTable, {})).map((row) => [`${row.id} ${row.version}`, row]));
  return criteria.filter((one) => {
    const before = known.get(`${one.id} ${one.version}`);
    return before !== undefined && !isDeepStrictEqual(meaning(before.criterion), meaning(one));
  });
}

/** All but its days, which may be set later. */
const meaning = ({ effectiveFrom: _from, effectiveTo: _to, ...rest }: KeptCriterion) => rest;

/** The criteria of a law, in the order of the installation's file; their days say which are used. */
export async function criteriaOf(em: SqlEntityManager, regime: Regime): Promise<Criterion[]> {
  const rows = await em.find(CriterionTable, { regime, isInFile: true }, { orderBy: { place: 'asc' } });
  return rows.map(({ criterion }) => criterion);
}

/** Every version that was ever read, by which an assessment is run again. */
export async function everyCriterion(em: SqlEntityManager): Promise<Criterion[]> {
  return (await em.find(CriterionTable, {})).map(({ criterion }) => criterion);
}
