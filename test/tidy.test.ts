import {
  importsThatPointWrong,
  lawElsewhere,
  lawThatKnowsMore,
  lawThatLooksAtTheWorld,
  lawThatReadsAnother,
  lawThatReadsWhatWasTyped,
} from './tidy/imports.js';
import { answersThrownAway, mutationsThatAskForNoRefusal } from './tidy/answers.js';
import { rulesOfFloors } from './tidy/floors.js';
import { endsListedByHand } from './tidy/life-cycles.js';
import { rulesOfTheKit } from './tidy/kits-work.js';
import { kindsToldApart } from './tidy/kinds-in-portal.js';
import { mutationFiles, mutationsThatDoTheKitsWork, operationsOf, operationsWithoutFile } from './tidy/operations.js';
import { namedAndNowhere, rulesOfPaths } from './tidy/paths.js';
import { everyFile, isCode, type Finding, type TextFile } from './tidy/read-code.js';
import { questionsNamedByWizard } from './tidy/questions-of-forms.js';
import { rulesOfRooms } from './tidy/rooms-of-portal.js';
import { apiNamesInSentences, filersSpokenAbout } from './tidy/sentences.js';
import { filesTooLong, functionsTooLong } from './tidy/sizes.js';
import { literalsSpread } from './tidy/spreads.js';
import * as words from './tidy/words.js';
import { wordsRetyped } from './tidy/words-of-the-law.js';

const files = everyFile();
const code = files.filter(isCode);
const operations = files.filter(({ path }) => /^services\/[^/]+\/schema\.graphql$/.test(path)).flatMap(operationsOf);

/** Each rule with a text that breaks it, so that a rule which finds nothing any more is noticed. */
const rules: { rule: string; find: (file: TextFile) => Finding[]; broken: TextFile }[] = [
  {
    rule: 'the law imports the grammar of rules, exact numbers, dates and itself',
    find: lawThatKnowsMore,
    broken: {
      path: 'packages/law/src/us/a.ts',
      text: `import { EntryTable } from '../../../../services/entries/src/entry/entry.table.js';`,
    },
  },
  {
    rule: 'a page shows what was filed from its form, and knows no kind of entry',
    find: kindsToldApart,
    broken: {
      path: 'web/src/entry/a.ts',
      text: 'graphql(`fragment A on Filing { territoryDeclaration { arrivesOn } }`)',
    },
  },
  {
    rule: 'the words of the law know no service',
    find: lawThatKnowsMore,
    broken: { path: 'packages/law/src/words/a.ts', text: `import { isCustoms } from '@landfall/service-kit';` },
  },
  {
    rule: 'the law takes hashes from node:crypto and no chance',
    find: lawThatKnowsMore,
    broken: { path: 'packages/law/src/examination/a.ts', text: `import { createHash, randomInt } from 'node:crypto';` },
  },
  {
    rule: 'the law reads no clock, no chance and no machine',
    find: lawThatLooksAtTheWorld,
    broken: { path: 'packages/law/src/us/a.ts', text: 'export const filedAt = new Date();' },
  },
  {
    rule: 'the laws of two territories never read each other, and what they share reads neither',
    find: lawThatReadsAnother,
    broken: { path: 'packages/law/src/as/title-11/a.ts', text: `import { isAmount } from '../../us/facts.js';` },
  },
  {
    rule: 'the law reads facts: what was typed is read before',
    find: lawThatReadsWhatWasTyped,
    broken: { path: 'packages/law/src/as/a.ts', text: `import { readMoneyUsd } from '../words/money.js';` },
  },
  {
    rule: 'a rule that cites law lies with the law',
    find: lawElsewhere,
    broken: { path: 'services/review/src/review/a.ts', text: `const rule = { citation: '19 CFR 143.27' };` },
  },
  {
    rule: 'which states end a life, its life cycle says',
    find: endsListedByHand,
    broken: { path: 'web/src/a.ts', text: "const isOver = status === 'RELEASED' || status === 'WITHDRAWN';" },
  },
  ...rulesOfPaths,
  {
    rule: 'a list of the words of the law is told once, by the law',
    find: wordsRetyped,
    broken: {
      path: 'web/src/a.ts',
      text: "const kinds = ['PERMIT', 'PACKING_LIST', 'OTHER'] as const satisfies readonly Kind[];",
    },
  },
  {
    rule: 'nor is it told over again as a type, an enumeration or a table',
    find: wordsRetyped,
    broken: { path: 'services/review/src/a.ts', text: "type Decision = 'RELEASE' | 'ASK_FOR_DOCUMENT' | 'SEND_BACK';" },
  },
  {
    rule: 'a whole list spelled anew is retyped, whatever its type',
    find: wordsRetyped,
    broken: {
      path: 'services/review/src/a.ts',
      text: "const all: readonly Decision[] = ['SEND_BACK', 'RELEASE', 'ASK_FOR_DOCUMENT'];",
    },
  },
  {
    rule: 'no service imports another',
    find: importsThatPointWrong,
    broken: { path: 'services/entries/src/a.ts', text: `import { accounts } from '@landfall/accounts';` },
  },
  {
    rule: 'no service reaches into the folder of another',
    find: importsThatPointWrong,
    broken: { path: 'services/entries/src/filing/a.ts', text: `export * from '../../../review/src/review.table.js';` },
  },
  {
    rule: 'no package imports a service or the gateway',
    find: importsThatPointWrong,
    broken: { path: 'packages/events/src/a.ts', text: `const gateway = await import('@landfall/gateway');` },
  },
  ...rulesOfFloors,
  ...rulesOfTheKit,
  ...rulesOfRooms,
  {
    rule: 'who may see what is decided in access.ts alone',
    find: words.rolesComparedElsewhere,
    broken: { path: 'services/review/src/a.ts', text: `if (ctx.caller.roles.includes('OFFICER')) claim();` },
  },
  {
    rule: 'a sentence that a service gives to people names no field and spells no code',
    find: apiNamesInSentences,
    broken: { path: 'services/review/src/a.ts', text: "const nextStep = 'Give `documentKind` and dueOn.';" },
  },
  {
    rule: 'a text of the portal names no field, spells no code and gives no port by its number alone',
    find: apiNamesInSentences,
    broken: { path: 'web/src/texts/en/a.ts', text: "export const a = { pay: 'Pay {{amount}} at port {{code}}' };" },
  },
  {
    rule: 'a page that the filer reads does not speak about the filer',
    find: filersSpokenAbout,
    broken: { path: 'web/src/texts/en/front.ts', text: "export const a = { next: 'The filer answers.' };" },
  },
  {
    rule: 'the wizard names no question of a form',
    find: questionsNamedByWizard,
    broken: { path: 'web/src/wizard/a.tsx', text: 'const typed = answers.billOfLading;' },
  },
  {
    rule: 'the wizard does not ask of which kind or under which law an entry is',
    find: questionsNamedByWizard,
    broken: { path: 'web/src/wizard/a.tsx', text: "const isUs = form.regime === 'US_CBP';" },
  },
  {
    rule: 'a file has at most 250 lines',
    find: filesTooLong,
    broken: { path: 'web/src/a.ts', text: 'a;\n'.repeat(251) },
  },
  {
    rule: 'a function has at most 40 lines',
    find: functionsTooLong,
    broken: { path: 'web/src/a.ts', text: `const a = () => {\n${'a();\n'.repeat(39)}};` },
  },
  {
    rule: 'the portal asks why a mutation was refused',
    find: mutationsThatAskForNoRefusal,
    broken: { path: 'web/src/a.ts', text: 'const Keep = graphql(`mutation Keep { keepReview { review { id } } }`);' },
  },
  {
    rule: 'the portal throws no refusal away',
    find: answersThrownAway,
    broken: { path: 'web/src/a.ts', text: 'void client.mutation(Keep, {}).toPromise().then(() => shown());' },
  },
  {
    rule: 'every test lies where a Jest runs it',
    find: words.testsOutOfPlace,
    broken: { path: 'services/entries/law.test.ts', text: '' },
  },
  {
    rule: 'a test that needs Kafka or a browser says so in its name',
    find: words.testsThatHideWhatTheyNeed,
    broken: { path: 'test/journey.test.ts', text: `import { startKafka } from '../scripts/kafka.ts';` },
  },
  {
    rule: 'every test runs, and none alone',
    find: words.testsLeftOut,
    broken: { path: 'test/a.test.ts', text: `test.${'skip'}('later', () => {});` },
  },
  {
    rule: 'no registry and no place of one machine is named',
    find: words.hostsAndMachines,
    broken: { path: 'docs/a.md', text: `Look in ${'/home'}/someone/landfall.` },
  },
  {
    rule: 'a file is named for what it lets you do, in kebab-case',
    find: words.namesThatSayNothing,
    broken: { path: 'services/entries/src/entryHelper.ts', text: '' },
  },
  {
    rule: 'no literal is spread into another to please the width of a line',
    find: literalsSpread,
    broken: { path: 'web/src/a.ts', text: `const port = { ...{ code: 'ASPPG', zone }, name };` },
  },
  {
    rule: 'nothing is left unfinished',
    find: words.unfinished,
    broken: { path: 'services/entries/src/a.ts', text: `// ${'TO'}${'DO'}: the rest` },
  },
];

/** What reads more than code. */
const ofEveryFile: readonly ((file: TextFile) => Finding[])[] = [words.hostsAndMachines, namedAndNowhere];

test.each(rules)('$rule', ({ find }) => {
  expect((ofEveryFile.includes(find) ? files : code).flatMap(find)).toEqual([]);
});

test.each(rules)('breaking it is found: $rule', ({ find, broken }) => {
  expect(find(broken)).toHaveLength(1);
});

describe('operations', () => {
  const schema = {
    path: 'services/entries/schema.graphql',
    text: 'type Query { entry: Int, entries: Int, entriesFeed: Int } type Mutation { fileEntry: Int }',
  };

  test('every operation of a service has the file of its name', () => {
    expect(operationsWithoutFile(operations, code)).toEqual([]);
  });

  test('an operation without its file is found, and a query that shares one is not', () => {
    const shared = { path: 'services/entries/src/entry/find-entries.ts', text: 'class A { entry() {} }' };
    expect(operationsWithoutFile(operationsOf(schema), [shared])).toEqual([
      'services/entries: Query.entries has no entries.ts, nor a method entries in a find-….ts',
      'services/entries: Mutation.fileEntry has no file-entry.ts',
    ]);
  });

  test('a mutation opens no transaction, writes no event row and catches no error', () => {
    expect(mutationFiles(operations, code).flatMap(mutationsThatDoTheKitsWork)).toEqual([]);
  });

  test('a mutation that does is found', () => {
    const text = `import { EventTable } from '../event.table.js';
      try { await em.transactional(keep); } catch { await em.execute('insert into event values (1)'); }`;
    const file = { path: 'services/entries/src/filing/file-entry.ts', text };
    expect(mutationFiles(operationsOf(schema), [file])).toEqual([file]);
    expect(mutationsThatDoTheKitsWork(file)).toHaveLength(4);
  });
});
