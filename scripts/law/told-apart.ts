// What an export of the law is, told apart by its shape.
import type { Clock, DayUnit, Figure, Rule, TimeUnit } from '@landfall/rule';
import type { DecisionRules } from './printed-moves.ts';

export type AnyClock = Clock<DayUnit | TimeUnit>;

export function isRule(value: unknown): value is Rule<never> {
  return isObject(value) && typeof value['code'] === 'string' && typeof value['broken'] === 'function';
}

export function isFigure(value: unknown): value is Figure<unknown> {
  return isObject(value) && typeof value['says'] === 'string' && Array.isArray(value['values']);
}

export function isClock(value: unknown): value is AnyClock {
  return isObject(value) && typeof value['code'] === 'string' && isFigure(value['length']);
}

export function isLawOfDecision(value: unknown): value is DecisionRules {
  return isObject(value) && ['stated', 'decided', 'owed'].every((when) => Array.isArray(value[when]));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
