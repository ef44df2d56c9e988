import { portsOfRegimes, portWithCode, type Regime } from '@landfall/law';
import { findings, textParam, type Finding, type Rule } from '@landfall/rule';

/** The port that a filing names, and those at which an officer works. */
interface PortFacts {
  regime: Regime;
  portCode: string;
  portsWithOfficers: readonly string[];
}

/** No law states it: where nobody decides, a filing would wait for ever. A code that is no port's is found by itself. */
export const portTakesFilings: Rule<PortFacts> = {
  code: 'PORT_WITHOUT_OFFICERS',
  citation: null,
  says: 'A port takes filings while an officer works there.',
  nextStep: 'Name a port that takes filings, or ask Customs when this one will.',
  broken: ({ regime, portCode, portsWithOfficers }) =>
    portsOfRegimes([regime]).includes(portCode) && !portsWithOfficers.includes(portCode) ? [['portCode']] : [],
  found: {
    ELSEWHERE: 'Nobody decides at {port} just now. Filings are taken at {others}.',
    NOWHERE: 'Nobody decides at {port} just now. No other port under this law takes filings just now.',
  },
  which: (facts) => (othersOf(facts) ? 'ELSEWHERE' : 'NOWHERE'),
  params: (facts) => ({
    port: textParam(portWithCode(facts.portCode)?.name ?? facts.portCode),
    others: textParam(othersOf(facts)),
  }),
};

const othersOf = ({ regime, portsWithOfficers }: PortFacts): string =>
  portsWithOfficers
    .filter((code) => portsOfRegimes([regime]).includes(code))
    .map((code) => `${portWithCode(code)!.name} (${code})`)
    .join(', ');

export const portFindings = (facts: PortFacts): Finding[] => findings([portTakesFilings], facts);
