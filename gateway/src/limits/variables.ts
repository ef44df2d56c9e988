import type { OperationDefinitionNode } from 'graphql';
import { badInput, tooMuch, type Refusal } from '../refusal.js';
import { limits } from './figures.js';

// Keys that reach an object's prototype when a library copies them; no input of the graph is named so.
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The variables that an operation declares, the others dropped unseen (GraphQL, 6.1.2). Refuses those that are too many,
 * too deep or too long, and text that cannot be kept as it was sent.
 */
export function declaredVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const names = variableDefinitions
    .map(({ variable }) => variable.name.value)
    .filter((name) => Object.hasOwn(given, name));
  for (const name of names) {
    if (name === 'representations')
      throw badInput('A variable cannot be named `representations`: choose another name.');
    checkName(name, []);
  }
  const variables = Object.fromEntries(names.map((name) => [name, given[name]]));
  checkValues(variables);
  return variables;
}

function checkValues(variables: Record<string, unknown>): void {
  let values = 0;
  // One list for all: what is well is never told where it stands.
  const path: (string | number)[] = [];
  const within = (part: string | number, value: unknown): void => {
    path.push(part);
    look(value);
    path.pop();
  };
  const look = (value: unknown): void => {
    values += 1;
    if (values > limits.variableValues) {
      const limit = limits.variableValues;
      throw tooMuch('VARIABLES_TOO_LARGE', `The variables hold more than ${limit} values, which is the limit.`, limit);
    }
    if (typeof value === 'string') return checkText(value, path);
    if (typeof value !== 'object' || value === null) return;
    if (path.length >= limits.variableDepth) {
      const limit = limits.variableDepth;
      throw tooMuch(
        'VARIABLES_TOO_DEEP',
        `The variables are nested deeper than ${limit} levels, which is the limit.`,
        limit,
      );
    }
    if (Array.isArray(value)) return value.forEach((inner, index) => within(index, inner));
    const names = Object.keys(value);
    if (names.length > limits.variableNames) throw tooManyNames(path);
    for (const name of names) {
      checkName(name, path);
      within(name, (value as Record<string, unknown>)[name]);
    }
  };
  look(variables);
}

function tooManyNames(path: readonly (string | number)[]): Refusal {
  const limit = limits.variableNames;
  const message = `The object at ${placeOf(path)} has more than ${limit} names, which is the limit.`;
  return tooMuch('VARIABLES_TOO_LARGE', message, limit);
}

function checkName(name: string, path: readonly (string | number)[]): void {
  if (dangerous.has(name)) throw badInput(`The name \`${name}\` at ${placeOf(path)} is not accepted.`);
  if (!isStorable(name)) throw badInput(`A name at ${placeOf(path)} contains a NUL or half a character.`);
}

function checkText(text: string, path: readonly (string | number)[]): void {
  if (text.length > limits.variableCharacters) {
    const limit = limits.variableCharacters;
    const message = `The text at ${placeOf(path)} has ${text.length} characters; the limit is ${limit}.`;
    throw tooMuch('TEXT_TOO_LONG', message, limit);
  }
  if (!isStorable(text)) {
    throw badInput(
      `The text at ${placeOf(path)} contains a NUL or half a character (a lone surrogate), which cannot be kept: remove it.`,
    );
  }
}

/** Whether a text can be stored and comes back the same: no NUL, no lone surrogate. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

const placeOf = (path: readonly (string | number)[]): string =>
  path.length === 0
    ? '`variables`'
    : `\`$${path.map((part) => (/^\w{1,60}$/.test(String(part)) ? part : '…')).join('.')}\``;
