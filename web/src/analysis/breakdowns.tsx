import type { ReactNode } from 'react';
import type { EntryStatus } from '../entry/entry-query.ts';
import { portWithCode } from '../entry/ports.ts';
import { capitalised, inWords, statusInWords } from '../entry/status-in-words.ts';
import { usd } from '../entry/usd.ts';
import { legalDate } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import { Breakdown, type NamedGroup } from './breakdown.tsx';
import { counted } from './counted.ts';
import type { Figures, Group } from './statistics-query.ts';

/** The tiles, and the entries by each of four kinds: a sentence, a chart and a table each. */
export function Breakdowns({ figures, tiles }: { figures: Figures; tiles: ReactNode }) {
  const t = useTexts('analysis');
  const all = figures.entryCount;
  const named = (groups: readonly Group[], nameOf: (key: string) => string): NamedGroup[] =>
    groups.map((group) => ({ ...group, name: nameOf(group.key) })).sort((one, other) => other.count - one.count);
  const weeks = figures.byWeek
    .map((group) => ({ ...group, name: legalDate(group.key) }))
    .sort((one, other) => one.key.localeCompare(other.key));
  const kinds = {
    status: named(figures.byStatus, (key) => statusInWords(key as EntryStatus).label),
    port: named(figures.byPort, (key) => portWithCode(key).name),
    mode: named(figures.byMode, (key) => capitalised(inWords('mode', key))),
  };
  const says = ([first, ...others]: NamedGroup[]): string => {
    if (!first) return '';
    const said = { first: first.name, part: counted(first.count), all: counted(all), value: usd(first.valueUsd) };
    return others.length ? t('says.largest', said) : t('says.only', { ...said, count: all });
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
    const busiest = groups.reduce<NamedGroup | null>(
      (most, each) => (most && most.count >= each.count ? most : each),
      null,
    );
    if (!busiest) return '';
    const mean = (all / groups.length).toFixed(1).replace(/\.0$/, '');
    return t('says.week', { first: busiest.name, part: counted(busiest.count), all: counted(all), mean });
  }
}
