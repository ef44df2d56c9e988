// What entries into the customs territory alone are asked, with the lists that it takes. Loaded for them alone: most people
// declare for American Samoa, by telephone networks that are slow.
export { DutyQuestion } from './duty-question.tsx';
export { PartiesQuestion } from './parties-question.tsx';
export { UnitedStatesLineFields } from './united-states-line-fields.tsx';
export { UseQuestion } from './use-question.tsx';
