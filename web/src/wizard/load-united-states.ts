import { lazy } from 'react';

/** Loads what entries into the customs territory alone are asked; once loaded, it is there without a connection. */
export const loadUnitedStates = () => import('./united-states-questions.ts');

export const DutyQuestion = lazy(async () => ({ default: (await loadUnitedStates()).DutyQuestion }));
export const PartiesQuestion = lazy(async () => ({ default: (await loadUnitedStates()).PartiesQuestion }));
export const UseQuestion = lazy(async () => ({ default: (await loadUnitedStates()).UseQuestion }));
export const UnitedStatesLineFields = lazy(async () => ({
  default: (await loadUnitedStates()).UnitedStatesLineFields,
}));
