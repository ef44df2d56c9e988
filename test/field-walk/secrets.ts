// What is not for everybody, and for whom it is. Written from the law of access as people would say it, not from access.ts.
import { personas, sandboxAccounts, sandboxMandates } from '@landfall/accounts';
import { portWithCode, regimesOfPorts } from '@landfall/law';
import { honolulu, losAngeles } from './canaries.ts';
import { worksForCustoms } from './works-for-customs.ts';
import type { Heard, Person, Witness } from './witness.ts';
import type { Filed, World } from './world.ts';

/** A text that occurs once in the world, and who may hear it. */
export interface Secret {
  what: string;
  text: string;
  may: (person: Person) => boolean;
}

const isCustoms = ({ account, roles }: Person): boolean => account === null && roles.length > 0;
const atPort = (person: Person, port: string): boolean => isCustoms(person) && person.ports.includes(port);
/** The log of every port is read by all of Customs under whose law the port is. */
const readsLogOf = (person: Person, port: string): boolean =>
  isCustoms(person) && regimesOfPorts(person.ports).includes(portWithCode(port)!.regime);
const isAnalyst = ({ roles }: Person): boolean => roles.includes('ANALYST');
/** Who examines, takes payments or supervises somewhere: an analyst reads figures, and no names and no words. */
const worksWithPeople = (person: Person): boolean => isCustoms(person) && !isAnalyst(person);
const party = (person: Person, accounts: readonly string[]): boolean =>
  person.account !== null && accounts.includes(person.account);

/** Everything about an entry, its filing and its review. */
export function secretsOfEntry(
  name: string,
  filed: Omit<Filed, 'notes' | 'events' | 'reviewId' | 'requestId'> & Partial<Filed>,
): Secret[] {
  const { port, parties, words, figures, notes = [], events } = filed;
  const facts = (person: Person) => party(person, parties) || readsLogOf(person, port) || isAnalyst(person);
  const affair = (person: Person) => party(person, parties) || (atPort(person, port) && !isAnalyst(person));
  const secret = (what: string, texts: readonly (string | undefined)[], may: Secret['may']): Secret[] =>
    texts.flatMap((text) => (text ? [{ what: `${what} of ${name}`, text, may }] : []));
  return [
    ...secret('a name, an address or words', words, affair),
    ...secret('a figure', figures, facts),
    ...secret('the id or reference', [filed.id, filed.reference, filed.filingId], facts),
    ...secret('the review', [filed.reviewId], (person) => party(person, parties) || readsLogOf(person, port)),
    ...secret(
      'an event',
      [...(events?.entries ?? []), ...(events?.documents ?? [])].map(({ id }) => id),
      facts,
    ),
    ...secret('an officer’s note', notes, (person) => atPort(person, port) && !isAnalyst(person)),
  ];
}

/** Everything that the world knows and not everybody may. */
export function secretsOf(world: World, selectivity: readonly string[]): Secret[] {
  const { refused } = world;
  const garden = { port: '3201', parties: world.garden.parties, id: '', reference: '', figures: [], ...refused };
  return [
    ...secretsOfEntry('the garden supply’s entry', world.garden),
    ...secretsOfEntry('the garden supply’s entry at Los Angeles', world.gardenElsewhere),
    ...secretsOfEntry('the hardware store’s entry', world.hardware),
    ...secretsOfEntry('the garden supply’s refused filing', garden),
    ...secretsOfUnfiled(world),
    ...selectivity.map((text) => ({ what: 'why an entry was selected', text, may: isCustoms })),
    ...secretsOfAccounts(),
  ];
}

/** Not even Customs hears of what is not filed. */
function secretsOfUnfiled({ unfiled }: World): Secret[] {
  const { draftId, reference, documentId, uploadId, words, resumeCode } = unfiled;
  const may = (person: Person) => party(person, [sandboxAccounts.koolauGarden]);
  return [
    ...[draftId, reference, documentId, uploadId, ...words].map((text) => ({ what: 'what is prepared', text, may })),
    { what: 'a code that is shown once', text: resumeCode, may },
  ];
}

function secretsOfAccounts(): Secret[] {
  const { koolauGarden, leilaniImports, pacificHardware, kalaniBrokers, notYetBrokers } = sandboxAccounts;
  const idOf = (what: string, text: string, accounts: string[]): Secret => ({
    what,
    text,
    may: (person) => party(person, accounts) || isCustoms(person),
  });
  /** Of the account's own people and partners, and of Customs where an entry names it. */
  const nameOf = (text: string, accounts: string[], ports: string[]): Secret => ({
    what: 'the name of the account',
    text,
    may: (person) =>
      party(person, accounts) ||
      // who says how accounts stand sees which they are
      person.roles.includes('ADMINISTRATOR') ||
      (worksWithPeople(person) && ports.some((port) => atPort(person, port))),
  });
  /** Who did what stands in the log, by an id that names nobody. */
  const inTheLog = (what: string, text: string, accounts: string[]): Secret => ({
    what,
    text,
    may: (person) => party(person, accounts) || readsLogOf(person, honolulu),
  });
  const whoFiled = (key: string, accounts: string[]): Secret => {
    const secret = inTheLog('which person filed', personas.find((one) => one.key === key)!.subject, accounts);
    return { ...secret, may: (person) => secret.may(person) && !(isCustoms(person) && isAnalyst(person)) };
  };
  return [
    idOf('the account', koolauGarden, [koolauGarden]),
    nameOf('Koolau Garden Supply', [koolauGarden], [honolulu, losAngeles]),
    nameOf('Leilani Imports', [leilaniImports], []),
    nameOf('Pacific Hardware Hawaii', [pacificHardware, kalaniBrokers, notYetBrokers], [honolulu]),
    nameOf('Kalani Customs Brokers', [kalaniBrokers, pacificHardware], [honolulu]),
    inTheLog('the mandate', sandboxMandates.pacificToKalani, [pacificHardware, kalaniBrokers]),
    inTheLog('the mandate', sandboxMandates.pacificToNotYet, [pacificHardware, notYetBrokers]),
    whoFiled('self-filer', [koolauGarden]),
    whoFiled('broker', [kalaniBrokers, pacificHardware]),
    ...personas.filter(({ name }) => name !== null).flatMap(secretsOfPerson),
  ];
}

/** The name and e-mail of somebody, and which officer it is: theirs, and their colleagues'. */
function secretsOfPerson({ subject, name, accountId, email }: (typeof personas)[number]): Secret[] {
  const isColleague = (who: Person) => worksForCustoms({ accountId }) && worksWithPeople(who);
  const may = (who: Person) => who.subject === subject || isColleague(who);
  const administers = (who: Person) => isColleague(who) && who.roles.includes('ADMINISTRATOR');
  return [
    { what: 'the name of a person', text: name!, may },
    {
      what: 'the e-mail of a person',
      text: `"${email}"`,
      may: (who: Person) => who.subject === subject || administers(who),
    },
    ...(worksForCustoms({ accountId }) ? [{ what: 'which officer it is', text: subject, may }] : []),
  ];
}

/** Lists that say what every code means, and are the same whatever was filed: a code in them tells of nobody. */
const listOfWords = /^\{"query":"query \{ (accountsRules|entriesRules|documentsRules|reviewRules|reasonCodes) \{/;

/** What somebody heard and may not hear, with the door it came through. What they sent themselves is nothing new to them. */
export function leaksTo({ person, heard }: Pick<Witness, 'person' | 'heard'>, secrets: readonly Secret[]): string[] {
  const kept = secrets.filter(({ may }) => !may(person));
  const found = heard.flatMap(({ door, text, sent }: Heard) =>
    (listOfWords.test(sent) ? [] : kept)
      .filter((secret) => text.includes(secret.text) && !sent.includes(secret.text))
      .map(({ what }) => `${what}, through ${door}: ${sent.slice(0, 200)}`),
  );
  return [...new Set(found)];
}

/** The secrets that nobody of these heard. */
export const unheard = (witnesses: readonly Witness[], secrets: readonly Secret[]): string[] =>
  secrets
    .filter(({ text }) => !witnesses.some(({ heard }) => heard.some((one) => one.text.includes(text))))
    .map(({ what, text }) => `${what}: ${text}`);
