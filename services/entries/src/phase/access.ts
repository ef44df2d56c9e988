import { anyone, asItsParent, hasRole, line, more, who, type PartAccess } from '@landfall/service-kit';

/** Those of Treasury and Customs who set phases. */
export const setsPhases = who('administrators and supervisors', (caller) =>
  hasRole(caller, 'ADMINISTRATOR', 'SUPERVISOR'),
);

export const phaseAccess = {
  Query: { phase: anyone, phases: setsPhases, phaseQuestions: setsPhases },
  types: {
    Form: more('phase closedAnswers isClosed'),
    Phase: line(anyone, 'id since until closedWays closedFilers asks words inWords isConfirmed', {
      ...{ proposedBy: setsPhases, proposedAt: setsPhases, confirmedBy: setsPhases, confirmedAt: setsPhases },
    }),
    PhaseClosedAnswer: line(asItsParent, 'question value'),
    PhaseQuestion: line(asItsParent, 'kind question label'),
    PhaseWords: line(asItsParent, 'language title says instead hours'),
  },
} satisfies PartAccess;
