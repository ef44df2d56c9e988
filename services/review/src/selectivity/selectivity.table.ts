import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Assessment } from '@landfall/law/examination/selectivity';

/** One assessment of one filing, never changed: with the day's secret it can be run again and gives the same. */
export const SelectivityTable = defineEntity({
  name: 'SelectivityRow',
  tableName: 'selectivity_result',
  properties: {
    id: p.string().primary(),
    entryId: p.string(),
    filingId: p.string(),
    assessedAt: p.datetime(),
    /** 'YYYY-MM-DD' at the port: whose secret the random sample was drawn with. */
    samplingDay: p.date(),
    assessment: p.json<Assessment>(),
  },
});
export type SelectivityRow = InferEntity<typeof SelectivityTable>;

/** The secret of one day's random sample, with the hash that was stored before the day began. Never changed. */
export const SamplingDayTable = defineEntity({
  name: 'SamplingDayRow',
  tableName: 'sampling_day',
  properties: {
    /** 'YYYY-MM-DD' */
    day: p.date().primary(),
    secret: p.string(),
    hash: p.string(),
    madeAt: p.datetime(),
  },
});
export type SamplingDayRow = InferEntity<typeof SamplingDayTable>;
