// Documents of an electronic entry into the customs territory are presented when Customs asks, and not before: the
// invoice by 19 CFR 143.36(c), other papers by 143.35. American Samoa's declarations have their papers with them.
//
// Not modelled: a ruling number or a pre-approval programme in place of the invoice (143.36(c)(3)); AII and EDIFACT.
import type { DocumentKind } from '../../../words/document-kinds.js';
import type { Regime } from '../../../words/regimes.js';
import type { Citation, Rule } from '@landfall/rule';

export interface PresentingFacts {
  readonly regime: Regime;
  /** What would be presented now, with its place among what the caller named. */
  readonly documents: readonly { readonly kind: string; readonly index: number }[];
  /** Kinds of document that Customs has asked for and not had yet. */
  readonly askedFor: readonly string[];
}

/** What shows the value: an itemised statement stands in place of an invoice (143.27). */
const showsValue = ['COMMERCIAL_INVOICE', 'ITEMISED_STATEMENT'];

export const invoiceIsAskedFor = askedForFirst(
  '19 CFR 143.36(c)',
  'The filer keeps the invoice until Customs asks for it: before that it is not accepted or kept.',
  'An itemised statement of value, which stands in place of an invoice (143.27), is treated as one. A request for another document does not ask for the invoice.',
  (kind) => showsValue.includes(kind),
);

export const otherPapersAreAskedFor = askedForFirst(
  '19 CFR 143.35',
  'The filer keeps documents until Customs asks for them: before that they are not accepted or kept.',
  'The section speaks of the documentation of an entry summary: the other papers of an informal entry are treated alike. Where an officer asked for one of another kind than those named, any of these papers is asked for.',
  (kind) => !showsValue.includes(kind),
);

export const presentingRules: readonly Rule<PresentingFacts>[] = [invoiceIsAskedFor, otherPapersAreAskedFor];

/** An answer is what was asked for: a paper of another kind is one that nobody asked for. */
export const answerRules: readonly Rule<PresentingFacts>[] = presentingRules.map((rule) => ({
  ...rule,
  code: 'DOCUMENT_ANSWERS_NOT',
  nextStep: 'Answer with what was asked for, and keep this one until Customs asks for it.',
  found: 'Asked for here is {documents}.',
  params: ({ askedFor }) => ({ documents: { words: askedFor.map((kind) => asked[kind] ?? asked['OTHER']!) } }),
}));

const asked: Readonly<Record<string, string>> = {
  COMMERCIAL_INVOICE: 'the commercial invoice',
  ITEMISED_STATEMENT: 'an itemised statement of value',
  BILL_OF_LADING: 'the bill of lading or air waybill',
  PACKING_LIST: 'the packing list',
  PROOF_OF_ORIGIN: 'proof of the country of origin',
  PERMIT: 'a licence or permit',
  OTHER: 'another document than the invoice',
} satisfies Record<DocumentKind, string>;

function askedForFirst(
  citation: Citation,
  says: string,
  reading: string,
  concerns: (kind: string) => boolean,
): Rule<PresentingFacts> {
  return {
    code: 'DOCUMENT_NOT_ASKED_FOR',
    citation,
    says,
    reading,
    nextStep: 'Keep it at hand. If an officer asks for it, answer that request with it.',
    broken: ({ regime, documents, askedFor }) =>
      regime === 'AS_TERRITORY'
        ? []
        : documents
            .filter(({ kind }) => concerns(kind) && !askedFor.some((asked) => covers(asked, kind)))
            .map(({ index }) => ['documentIds', String(index)]),
  };
}

const covers = (asked: string, kind: string): boolean =>
  asked === kind ||
  (asked === 'OTHER' && !showsValue.includes(kind)) ||
  (showsValue.includes(asked) && showsValue.includes(kind));
