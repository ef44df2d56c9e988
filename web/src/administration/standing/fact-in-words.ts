import { usd } from '../../in-words/usd.ts';
import { legalDate } from '../../page/legal-date.ts';
import { textsOf } from '../../texts/texts.ts';
import type { Fact } from './standing-query.ts';

/** What a fact says, as `Operational, for itself, as an importer`. */
export function factInWords(fact: Omit<Fact, 'since' | 'until' | 'reasonCode'>): string {
  const t = textsOf('standing');
  const { abiStatus, participantKind, number, amountUsd } = fact;
  if (abiStatus && participantKind) return `${t(`status.${abiStatus}`)}, ${t(`participant.${participantKind}`)}`;
  if (fact.kind === 'PAYMENT')
    return [t(fact.statementProcessing ? 'statement' : 'noStatement'), t(fact.ach ? 'ach' : 'noAch')].join(', ');
  return [number ? t('number', { number }) : '', amountUsd ? usd(amountUsd) : ''].filter(Boolean).join(', ') || '–';
}

/** From when until when, as `From 1 June 2026, until the day before 1 July 2026`. */
export function daysInWords({ since, until }: Pick<Fact, 'since' | 'until'>): string {
  const t = textsOf('standing');
  const from = since ? t('since', { day: legalDate(since) }) : t('always');
  return until ? `${from}, ${t('until', { day: legalDate(until) })}` : from;
}
