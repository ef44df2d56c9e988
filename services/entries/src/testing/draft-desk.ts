// What a person does with drafts, through the graph: the start of the examples about them.
import type { Caller } from '@landfall/service-kit';
import { asOf, guest } from '@landfall/service-kit/testing';
import { noon, type EntriesUnderTest, type Told } from './entries-under-test.js';

/** What was selected of a draft; a test says by its expectations which is null. */
export interface DraftAnswer {
  id: string;
  reference: string;
  regime: string;
  status: string;
  version: number;
  answers: Record<string, unknown>;
  startedAt: string;
  savedAt: string;
  hasResumeCode: boolean;
  account: { id: string };
  entry: { id: string; reference: string } | null;
}
export interface DraftPayload {
  draft: DraftAnswer;
  code: string;
  userErrors: Told[];
}

/** Guests at noon in Honolulu on 20 November 2026. */
export const sina = asOf(noon, guest('acc_sina'));
export const tui = asOf(noon, guest('acc_tui'));

export const answersFields = `said { question value } lines { key said { question value } }
  documents { documentId receipt kind fileName } askOfficer filerReference step`;
export const draftFields = `id reference regime status version startedAt savedAt hasResumeCode account { id }
  entry { id reference } answers { ${answersFields} }`;

/** The kind that each law has one of. */
const kindUnder = { AS_TERRITORY: 'TERRITORY_DECLARATION', US_CBP: 'TYPE_11' } as const;

const besides = ['lines', 'documents', 'askOfficer', 'filerReference', 'step', 'key'];

interface Said {
  question: string;
  value: string;
}

/** Answers by the names of the questions, as the graph takes them. */
export function asSent({ lines, documents, askOfficer, filerReference, step, ...answers }: Record<string, unknown>) {
  return {
    ...{ said: saidIn(answers), documents, askOfficer, filerReference, step },
    lines: (lines as Record<string, unknown>[] | null | undefined)?.map(({ key, ...line }) => ({
      key,
      said: saidIn(line),
    })),
  };
}

const saidIn = (answers: Record<string, unknown>): Said[] =>
  Object.entries(answers)
    .filter(([name, value]) => !besides.includes(name) && value !== null && value !== undefined)
    .map(([question, value]) => ({
      question,
      value: typeof value === 'boolean' ? (value ? 'YES' : 'NO') : String(value),
    }));

/** The same the other way round. */
function withAnswersFlat<D extends { answers: Record<string, unknown> } | null>(draft: D): D {
  if (!draft?.answers) return draft;
  const { said, lines, ...more } = draft.answers as { said: Said[]; lines: { key: string; said: Said[] }[] | null };
  const flat = (each: Said[]) =>
    Object.fromEntries(each.map(({ question, value }) => [question, yesOrNo[value] ?? value]));
  const answers = {
    ...more,
    ...flat(said),
    lines: lines?.map((line) => ({ key: line.key, ...flat(line.said) })) ?? null,
  };
  return { ...draft, answers };
}

const yesOrNo: Readonly<Record<string, boolean>> = { YES: true, NO: false };

export class DraftDesk {
  readonly it: EntriesUnderTest;
  #keys = 0;

  constructor(it: EntriesUnderTest) {
    this.it = it;
  }

  start(caller: Caller, change: object = {}): Promise<DraftPayload> {
    const { regime = 'AS_TERRITORY', ...more } = change as { regime?: keyof typeof kindUnder };
    const input = { kind: kindUnder[regime], idempotencyKey: `draft-${(this.#keys += 1)}`, ...more };
    return this.#ask(caller, 'startDraft', input);
  }

  save(caller: Caller, { id, version }: { id: string; version: number }, answers: object): Promise<DraftPayload> {
    return this.#ask(caller, 'saveDraft', {
      draftId: id,
      expectedVersion: version,
      answers: asSent(answers as Record<string, unknown>),
    });
  }

  discard(caller: Caller, draftId: string): Promise<DraftPayload> {
    return this.#ask(caller, 'discardDraft', { draftId });
  }

  makeCode(caller: Caller, draftId: string): Promise<DraftPayload> {
    return this.#ask(caller, 'makeResumeCode', { draftId });
  }

  open(caller: Caller, code: string): Promise<DraftPayload> {
    return this.#ask(caller, 'openDraftWithCode', { code });
  }

  async read(caller: Caller, by: { id: string } | { reference: string }): Promise<DraftAnswer | null> {
    const query = `query ($by: DraftBy!) { draft(by: $by) { ${draftFields} } }`;
    return withAnswersFlat((await this.#data(caller, query, { by })).draft);
  }

  async list(caller: Caller): Promise<string[]> {
    const { drafts } = await this.#data(caller, '{ drafts(first: 100) { nodes { id } } }', {});
    return drafts.nodes.map(({ id }: { id: string }) => id);
  }

  async #ask(caller: Caller, mutation: string, input: object): Promise<DraftPayload> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const more = mutation === 'makeResumeCode' ? 'code' : '';
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${more} draft { ${draftFields} }
      userErrors { code message path severity citation nextStep } } }`;
    const payload = (await this.#data(caller, query, { input }))[mutation];
    return { ...payload, draft: withAnswersFlat(payload.draft) };
  }

  async #data(caller: Caller, query: string, variables: Record<string, unknown>) {
    const { data, errors } = await this.it.graphql(caller, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
}
