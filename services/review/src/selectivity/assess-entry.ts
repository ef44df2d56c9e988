import type { EventData } from '@landfall/events';
import { figureOn, Temporal } from '@landfall/rule';
import { newId } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { assess } from '@landfall/law/examination/selectivity';
import { sampleRate } from '@landfall/law/examination/random-sample';
import { criteriaOf } from './keep-criteria.js';
import { secretOfDay } from './sampling-days.js';
import { SelectivityTable, type SelectivityRow } from './selectivity.table.js';

/** Assesses a filing by the criteria of the day its law was read on, and stores all that is needed to run it again. */
export async function assessEntry(
  em: SqlEntityManager,
  filed: EventData<'entry.filed'>,
  at: Date,
): Promise<SelectivityRow> {
  const { entryId, filingId, regime, totalValueUsd, lines, askedOfficer, lawReadOn } = filed;
  const on = Temporal.PlainDate.from(lawReadOn);
  const secret = await secretOfDay(em, on);
  const facts = { entryId, regime, totalValueUsd, lines, askedOfficer };
  const criteria = await criteriaOf(em, regime);
  const assessment = assess({ criteria, facts, secret, rate: figureOn(sampleRate, on), on });
  const id = newId('sel');
  const row = em.create(SelectivityTable, {
    id,
    entryId,
    filingId,
    assessedAt: at,
    samplingDay: lawReadOn,
    assessment,
  });
  em.persist(row);
  return row;
}
