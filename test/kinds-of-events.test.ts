import { eventDefinitions } from '@landfall/events';
import { kindsOfEvents } from '../web/src/activity/kinds-of-events.ts';
import { inWords } from '../web/src/texts/en/in-words.ts';

// The end of a session is in nobody's log: it names no account, and is none of Customs' affairs. That a clock was set happens
// in a sandbox alone, and so no log offers to look for it.
const offeredNowhere = ['session.ended', 'sandbox.clock-set'];
const all = eventDefinitions.filter(({ type }) => !offeredNowhere.includes(type));
const typesOf = (definitions: typeof all): string[] => [...new Set(definitions.map(({ type }) => type))].sort();

test('a filer’s log offers every kind of event that accounts are told of, and none that officers have among themselves', () => {
  expect([...kindsOfEvents.FILER].sort()).toEqual(typesOf(all.filter(({ visibleto }) => visibleto === 'account')));
  const standing = ['participation.changed', 'payment-method.changed', 'credential.changed'];
  expect(kindsOfEvents.GUEST).toEqual(kindsOfEvents.FILER.filter((type) => !standing.includes(type)));
});

test('the log of Customs offers every kind but drafts and uploads that were not presented, which are their account’s own affair', () => {
  const ownAffairs = ['draft.named', 'document.stored', 'document.rejected'];
  expect([...kindsOfEvents.CUSTOMS].sort()).toEqual(typesOf(all).filter((type) => !ownAffairs.includes(type)));
  expect([...kindsOfEvents.CUSTOMS_ON_ACCOUNT].sort()).toEqual(
    [...kindsOfEvents.FILER].filter((type) => !ownAffairs.includes(type)).sort(),
  );
});

test('every kind that is offered is called by words', () => {
  const named = Object.entries(inWords.events).flatMap(([of, kinds]) =>
    Object.keys(kinds).map((kind) => `${of}.${kind}`),
  );
  for (const type of kindsOfEvents.CUSTOMS.concat(kindsOfEvents.FILER)) expect(named).toContain(type);
});
