// What who declares into American Samoa is told on the way, in all services: each sentence stands in Samoan.
import { accounts, saidOnSigningIn } from '@landfall/accounts';
import { documents } from '@landfall/documents';
import { entries, kindsInSamoan, saidInTerritory, textFaults } from '@landfall/entries';
import { inSamoan as lawInSamoan } from '@landfall/law/in-samoan';
import { saidInTerritory as ofTheLaw } from '@landfall/law/said-in-territory';
import { review } from '@landfall/review';
import { catalogueFaults } from '@landfall/rule';
import { inSamoan as ofTheKit } from '@landfall/service-kit';
import { globSync } from 'node:fs';
import { sentencesWrittenIn } from '../scripts/integrators/user-errors.ts';

const root = new URL('..', import.meta.url);
const inFolder = (...folders: string[]) =>
  folders.flatMap((folder) =>
    globSync(`${folder}/**/*.ts`, { cwd: root.pathname }).filter((file) => !/test/.test(file)),
  );

/** What each says that no law says, and where it is written. */
const wayOfFiler = [
  ['the law', lawInSamoan, ofTheLaw, []],
  ['every service', ofTheKit, sentencesWrittenIn(['packages/service-kit/src/records/change.ts']), ['draft']],
  ['entries', entries.spoken!.inSamoan, sentencesWrittenIn(inFolder('services/entries/src/draft')), saidInTerritory],
  [
    'documents',
    documents.spoken!.inSamoan,
    sentencesWrittenIn([
      'services/documents/src/not-there.ts',
      ...inFolder(...['upload', 'content', 'presenting'].map((folder) => `services/documents/src/${folder}`)),
    ]),
    [],
  ],
  [
    'review',
    review.spoken!.inSamoan,
    sentencesWrittenIn([
      ...['review/not-at-customs.ts', 'thread/words.ts', 'thread/write-message.ts', 'decision/withdraw-entry.ts'].map(
        (file) => `services/review/src/${file}`,
      ),
    ]),
    [],
  ],
  [
    'accounts',
    accounts.spoken!.inSamoan,
    sentencesWrittenIn([
      ...inFolder(...['email', 'mandate', 'leave'].map((folder) => `services/accounts/src/${folder}`)),
      'services/accounts/src/links/attach-email.ts',
      'services/accounts/src/feedback/send-feedback.ts',
    ]),
    saidOnSigningIn,
  ],
] as const;

test.each(wayOfFiler)(
  'what %s tells who declares into American Samoa stands in Samoan, and nothing else',
  (name, inSamoan, written, besides) => {
    expect(written.length).toBeGreaterThan(1);
    const ofOthers: readonly string[] = name === 'the law' ? [] : ofTheLaw;
    const own = [...written, ...besides].filter((sentence) => !ofOthers.includes(sentence));
    expect(catalogueFaults(own, inSamoan)).toEqual([]);
  },
);

test.each(kindsInSamoan.map(({ code, texts }) => [code, texts] as const))(
  'the form of %s asks in Samoan all that it asks in English, and nothing more',
  (_, { en, sm }) => {
    expect(textFaults(en, sm ?? {})).toEqual([]);
    expect(JSON.stringify(sm)).not.toMatch(/['’‘`ʼ]/);
  },
);

test('a form is told by the place of each text that lacks its Samoan, or stands there in English', () => {
  const wordings = (isOneOf: string) => [{ when: { question: 'mode', isOneOf: [isOneOf] }, label: 'Ship' }];
  const english = { label: 'By sea', hint: 'On a ship', wordings: wordings('SEA'), choices: { NO: 'No' } };
  const samoan = { label: 'By sea', asks: 'Vaʻa.', wordings: wordings('AIR'), choices: { NO: { label: 'Leai' } } };
  expect(textFaults({ line: { mode: english } }, { line: { mode: { ...samoan, inWords: 'Vaʻa' } } })).toEqual([
    'is still in English: line.mode.label',
    'is missing: line.mode.hint',
    'holds elsewhere than in English: line.mode.wordings.0.when.isOneOf.0',
    'is not there in English: line.mode.asks',
  ]);
});
