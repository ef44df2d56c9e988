// What the law says of a draft as it is now, with paths in its answers.
import { Decimal, type Finding, type Temporal } from '@landfall/rule';
import type { ServiceSettings } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import type { Standing } from '../kinds/standing.js';
import { standingOfFiler } from '../standing/standing-of-filer.js';
import type { DraftToJudge } from '../kinds/draft-to-file.js';
import { arrivalOf } from '../consignment/arrival-of.js';
import { consignmentKeyOf } from '../consignment/consignment-key.js';
import { readSoFar } from '../kinds/form/said.js';
import { portFindings } from './port-takes-filings.js';
import { kindOf } from '../kinds/index.js';
import type { DraftExcise } from '../kinds/kind.js';
import { daysOfFiling } from './submission.js';

/** The standing in which a draft would be filed now. */
export function standingOfDraft(em: SqlEntityManager, draft: DraftToJudge, now: Date): Promise<Standing> {
  return standingOfFiler(em, draft.accountId, kindOf(draft.kind).importerOf(draft), {
    on: dayOf(draft, now),
    entryId: draft.entryId,
  });
}

/** When what a draft says its goods come on has arrived; null where that is not said, or not recorded. */
export function arrivalOfDraft(em: SqlEntityManager, settings: ServiceSettings, draft: DraftToJudge) {
  const { form, portOf } = kindOf(draft.kind);
  const { conveyance, modeOfTransport, arrivesOn } = readSoFar(form, draft.answers).said as Partial<SaidOfCarriage>;
  const said = { conveyance, modeOfTransport: modeOfTransport ?? '', port: portOf(draft) };
  return arrivalOf(em, consignmentKeyOf(settings), { ...said, arrivesOn: arrivesOn?.toString() ?? null });
}

/** As every form asks it. */
interface SaidOfCarriage {
  conveyance: string | null;
  modeOfTransport: string | null;
  arrivesOn: Temporal.PlainDate | null;
}

/** What stands against filing the draft as it is now. Receipts and the certification are looked at on filing alone. */
export function draftFindings(draft: DraftToJudge, standing: Standing, now: Date, arrivedAt: Date | null): Finding[] {
  const { portOf, dutyOf, findings } = kindOf(draft.kind);
  const dutyUsd = dutyOf(draft) ?? new Decimal(0);
  const { days } = daysOfFiling({ regime: draft.regime, portCode: portOf(draft), dutyUsd }, standing, {
    now,
    arrivedAt,
  });
  // A draft that was sent back stays with the port at which its entry lies.
  const isFirst = draft.entryId === null;
  const ofPort = isFirst ? portFindings({ regime: draft.regime, portCode: portOf(draft), ...standing }) : [];
  return [...ofPort, ...findings(draft, standing, days)];
}

/** The excise as it would be if filed now; null but under American Samoa's law. */
export function draftExcise(draft: DraftToJudge, now: Date): DraftExcise | null {
  return kindOf(draft.kind).excise(draft, dayOf(draft, now));
}

const dayOf = (draft: DraftToJudge, now: Date) => dayAtPort(kindOf(draft.kind).portOf(draft), now);
