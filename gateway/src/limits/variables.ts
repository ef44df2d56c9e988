import { badInput, tooMuch } from '../refusal.js';
import { limits } from './figures.js';

// Keys that reach an object's prototype when a library copies them; no input of the graph is named so.
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/** Refuses variables that are too many, too deep or too long, and text that cannot be kept as it was sent. */
export function checkVariables(variables: Record<string, unknown>): void {
  let values = 0;
  const look = (value: unknown, path: readonly (string | number)[]): void => {
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
    if (Array.isArray(value)) return value.forEach((inner, index) => look(inner, [...path, index]));
    for (const [key, inner] of Object.entries(value)) {
      checkKey(key, path);
      look(inner, [...path, key]);
    }
  };
  look(variables, []);
}

function checkKey(key: string, path: readonly (string | number)[]): void {
  if (dangerous.has(key)) throw badInput(`The name \`${key}\` at ${placeOf(path)} is not accepted.`);
  if (path.length === 0 && key === 'representations') {
    throw badInput('A variable cannot be named `representations`: choose another name.');
  }
  if (!isStorable(key)) throw badInput(`A name at ${placeOf(path)} contains a NUL or half a character.`);
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
