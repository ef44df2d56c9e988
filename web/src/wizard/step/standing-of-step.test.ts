import type { Finding, JudgedDraft } from '../draft/draft-graph.ts';
import type { Filling } from '../draft/filling.ts';
import type { FormPage } from '../questions/form-graph.ts';
import { standingOf } from './standing-of-step.ts';
import { stepsOf } from './steps.ts';

const page = (name: string, holds: FormPage['holds'], questions: string[] = []) =>
  ({ name, holds, questions: questions.map((question) => ({ name: question })) }) as unknown as FormPage;
const form = {
  pages: [page('goods', 'LINES'), page('importer', 'QUESTIONS', ['filerName']), page('documents', 'DOCUMENTS')],
  ownReference: null,
} as unknown as Filling['form'];

const finding = (code: string, ...path: string[]) => ({ code, path, severity: 'ERROR' }) as Finding;

function standing(step: string, findings: readonly Finding[], answers: Filling['answers'] = {}) {
  const judged = { findings, askableCodes: ['MAY_BE_A_GIFT'] } as unknown as JudgedDraft;
  const found = stepsOf(form).find(({ name }) => name === step)!;
  return standingOf(found, { form, answers, judged } as Filling);
}

const missing = finding('MISSING', 'filerName');
const asked = finding('MAY_BE_A_GIFT', 'lines', '0');
const file = { documentId: 'doc_1', receipt: 'r', kind: 'OTHER', fileName: 'a.pdf' };

test.each<[string, string, readonly Finding[], Filling['answers'], string]>([
  ['a page in which something is missing is to do', 'importer', [missing], {}, 'TO_DO'],
  ['the others are done', 'goods', [missing], {}, 'DONE'],
  ['what may be put to an officer keeps no page from being done', 'goods', [asked], {}, 'DONE'],
  ['documents are optional where the law asks for none', 'documents', [], {}, 'OPTIONAL'],
  ['and done once there are some', 'documents', [], { documents: [file] }, 'DONE'],
  ['answers are checked once every page is done', 'check', [missing], {}, 'CANNOT_START'],
  ['and not kept waiting by a question to an officer', 'check', [asked], {}, 'TO_DO'],
  ['nor by the certification, which comes after', 'check', [finding('MISSING', 'certification')], {}, 'TO_DO'],
])('%s', (_says, step, findings, answers, is) => {
  expect(standing(step, findings, answers)).toBe(is);
});
