import type { EntryStatus } from '@landfall/law';
import type { ReactNode } from 'react';
import { portWithCode } from '../in-words/ports.ts';
import { capitalised, inWords, statusInWords } from '../in-words/status-in-words.ts';
import { usd } from '../in-words/usd.ts';
import { legalDate } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import { Breakdown } from './breakdown.tsx';
import { counted } from './counted.ts';
import type { Figures, Group, NamedGroup } from './statistics-query.ts';

/** A week by its Monday, and a stretch of weeks by its first and its last day. */
function nameOfWeeks({ key, weeks }: Group): string {
  if (!weeks || weeks === 1) return legalDate(key);
  const sunday = new Date(Date.parse(key) + (weeks * 7 - 1) * 86_400_000).toISOString().slice(0, 10);
  return `${legalDate(key)} – ${legalDate(sunday)}`;
}

/** The tiles, and the entries by each of four kinds: a sentence, a chart and a table each. */
export function Breakdowns({ figures, tiles }: { figures: Figures; tiles: ReactNode }) {
  const t = useTexts('analysis');
  const all = figures.entryCount;
  const named = (groups: readonly Group[], nameOf: (key: string) => string): NamedGroup[] =>
    groups.map((group) => ({ ...group, name: nameOf(group.key) })).sort((one, other) => other.count - one.count);
  const weeks = figures.byWeek
    .map((group) => ({ ...group, name: nameOfWeeks(group) }))
    .sort((one, other) => one.key.localeCompare(other.key));
  const kinds = {
    status: named(figures.byStatus, (key) => statusInWords(key as EntryStatus).label),
    port: named(figures.byPort, (key) => portWithCode(key).name),
    mode: named(figures.byMode, (key) => capitalised(inWords('mode', key))),
  };
  const says = (groups: NamedGroup[]): string => {
    const [first] = groups.filter(({ withheld }) => !withheld);
    if (!first) return t('says.none');
    const said = { first: first.name, part: counted(first.count), all: counted(all), value: usd(first.valueUsd) };
    return groups.length > 1 ? t('says.largest', said) : t('says.only', { ...said, count: all });
  };
  return (
    <>
      {tiles}
      <Breakdown kind="status" heading={t('byStatus')} groups={kinds.status} all={all} says={says(kinds.status)} />
      <Breakdown kind="port" heading={t('byPort')} groups={kinds.port} all={all} says={says(kinds.port)} />
      <Breakdown kind="mode" heading={t('byMode')} groups={kinds.mode} all={all} says={says(kinds.mode)} />
      <Breakdown kind="week" heading={t('byWeek')} groups={weeks} all={all} says={saysOfWeeks(weeks)} />
    </>
  );

  function saysOfWeeks(groups: NamedGroup[]): string {
    const weekly = groups.toSorted((one, other) => other.count / (other.weeks ?? 1) - one.count / (one.weeks ?? 1));
    const [busiest] = weekly;
    if (!busiest) return '';
    const weeks = groups.reduce((total, group) => total + (group.weeks ?? 1), 0);
    const mean = (all / weeks).toFixed(1).replace(/\.0$/, '');
    const said = { first: busiest.name, part: counted(busiest.count), all: counted(all), mean };
    return t(busiest.weeks === 1 ? 'says.week' : 'says.weeks', said);
  }
}
