import { isSignedIn, isStranger, networkOf, SharedNetworks, type Caller } from '@landfall/service-kit';
import { LRUCache } from 'lru-cache';
import { Refusal, tooMuch } from '../refusal.js';
import { limits } from './figures.js';
import type { Weight } from './weigh-document.js';

/** Under whose name use is counted, and how much that name may use. */
export interface Share {
  /** The person or machine, or the address while nobody has signed in. */
  name: string;
  /** Who pays for what is dear: the same, but for guests, whom a click makes, their address. */
  paidBy: string;
  isStranger: boolean;
  /** How many ordinary shares an address has, where an operator named its network. */
  times: number;
}

/** What one caller is using of this process. */
interface Use {
  requests: number;
  connections: number;
  /** Bodies that are on their way. */
  bodies: number;
}

/** What is to be paid, for what, and how it could be had for less. */
interface Price {
  cost: number;
  says: string;
  instead: string;
}

/** What may still be spent under one name on queries not seen before, and on large bodies. */
interface Purse {
  left: number;
  filledAt: number;
}

/** Keeps one caller from using up this process. `leave` functions may be called more than once. */
export class Shares {
  // Callers who use nothing now may be forgotten; the bound is for a flood of addresses.
  private readonly uses = new LRUCache<string, Use>({ max: 50_000 });
  private readonly purses = new LRUCache<string, Purse>({ max: 50_000 });

  constructor(private readonly networks = new SharedNetworks()) {}

  ofAddress(address: string): Share {
    const name = `at ${networkOf(address)}`;
    return { name, paidBy: name, isStranger: true, times: this.networks.timesOf(address) };
  }

  of(caller: Caller, address: string): Share {
    const there = this.ofAddress(address);
    if (!isSignedIn(caller)) return there;
    const name = `${caller.subject} for ${caller.accountId ?? 'customs'}`;
    return isStranger(caller) ? { ...there, name } : { name, paidBy: name, isStranger: false, times: 1 };
  }

  /** Counts a request until the returned function is called; refuses with 429 when too many run at once. */
  enter(share: Share): () => void {
    const use = this.use(share);
    const most = mostRequests(share);
    if (use.requests >= most) throw tooBusy('requests at once', most);
    use.requests += 1;
    return once(() => (use.requests -= 1));
  }

  /** Counts a socket or stream until the returned function is called; null when there are too many. */
  connect(share: Share): (() => void) | null {
    const use = this.use(share);
    if (use.connections >= mostConnections(share)) return null;
    use.connections += 1;
    return once(() => (use.connections -= 1));
  }

  /** Counts a stream as `connect` does, a guest's against their address too, as a socket is before it says whose it is. */
  stream(share: Share): (() => void) | null {
    const leave = this.connect(share);
    if (!leave || !share.isStranger || isAddress(share)) return leave;
    const leaveThere = this.connect({ ...share, name: share.paidBy });
    if (!leaveThere) {
      leave();
      return null;
    }
    return () => {
      leave();
      leaveThere();
    };
  }

  /** Counts a body that is on its way until the returned function is called; null when there are too many. */
  receive(share: Share): (() => void) | null {
    const use = this.use(share);
    if (use.bodies >= limits.bodiesAtOnce * share.times) return null;
    use.bodies += 1;
    return once(() => (use.bodies -= 1));
  }

  /** Takes the cost of a query that must be checked and planned; refuses with 429 what cannot be paid now. */
  pay(share: Share, weight: Weight): void {
    this.spend(share, { cost: weight.cost, says: priced(weight), instead: useVariables });
  }

  /** Takes the cost of reading a large body, of which the first bytes are free; refuses as `pay` does. */
  payForBody(share: Share, bytes: number): void {
    const cost = Math.ceil((bytes - limits.freeBodyBytes) / limits.bodyBytesPerUnit);
    if (cost <= 0) return;
    const says = `This body has ${bytes} bytes and costs ${cost} to read`;
    this.spend(share, { cost, says, instead: `The first ${limits.freeBodyBytes} bytes of a body are free.` });
  }

  /** Takes the price of what could be guessed at, each time that it is asked; refuses as `pay` does. */
  payForGuesses(share: Share, cost: number): void {
    if (cost === 0) return;
    const instead = 'Whoever has many to check signs in: that may be asked more often.';
    this.spend(share, { cost, says: `To ask this costs ${cost} each time`, instead });
  }

  /** What is left of a name's purse now, and how it fills. */
  purseOf({ isStranger, times, paidBy }: Share): { most: number; perSecond: number; left: number } {
    const budget = isStranger ? limits.newQueries.stranger : limits.newQueries.signedIn;
    const [most, perSecond] = [budget.most * times, budget.perSecond * times];
    const purse = this.purses.get(paidBy);
    if (!purse) return { most, perSecond, left: most };
    const filled = ((performance.now() - purse.filledAt) / 1_000) * perSecond;
    return { most, perSecond, left: Math.min(most, purse.left + filled) };
  }

  /** How many requests run under a name, of how many. */
  requestsOf(share: Share): { requests: number; mostRequests: number } {
    return { requests: this.uses.get(share.name)?.requests ?? 0, mostRequests: mostRequests(share) };
  }

  private spend(share: Share, price: Price): void {
    const { most, perSecond, left } = this.purseOf(share);
    if (price.cost > most) throw tooDear(price, most, share.isStranger);
    const isShort = left < price.cost;
    this.purses.set(share.paidBy, { left: isShort ? left : left - price.cost, filledAt: performance.now() });
    if (isShort) throw notNow(price, { most, perSecond, left });
  }

  private use({ name }: Share): Use {
    const known = this.uses.get(name);
    if (known) return known;
    const use: Use = { requests: 0, connections: 0, bodies: 0 };
    this.uses.set(name, use);
    return use;
  }
}

const isAddress = ({ name, paidBy, isStranger }: Share): boolean => isStranger && name === paidBy;

const mostRequests = (share: Share): number => limits.requestsAtOnce * (isAddress(share) ? share.times : 1);

const mostConnections = (share: Share): number =>
  isAddress(share) ? limits.connectionsPerAddress * share.times : limits.connectionsPerCaller;

const useVariables =
  'Put what changes from one to the next into variables: the same text is paid for once, whatever its variables.';

const priced = ({ cost, selections, services }: Weight): string =>
  `This query is new here and costs ${cost} to prepare (${selections} selections × ${services} ${services === 1 ? 'service' : 'services'})`;

function notNow(
  { cost, says, instead }: Price,
  { most, perSecond, left }: { most: number; perSecond: number; left: number },
): Refusal {
  const retryAfterSeconds = Math.ceil((cost - left) / perSecond);
  return new Refusal(
    429,
    'RATE_LIMITED',
    `${says}; you have ${Math.floor(left)} of ${most} left, and get ${perSecond} a second. Send it again in ${retryAfterSeconds} s. ${instead}`,
    { cost, budget: most, retryAfterSeconds },
  );
}

function tooDear({ says }: Price, most: number, isStranger: boolean): Refusal {
  const orSignIn = isStranger ? ', or sign in: whoever has signed in may spend more' : '';
  return tooMuch('TOO_DEAR', `${says}; the limit is ${most}. Ask for less at once${orSignIn}.`, most);
}

export const tooBusy = (what: string, limit: number): Refusal =>
  new Refusal(429, 'RATE_LIMITED', `You have reached the limit of ${limit} ${what}. Wait a second and ask again.`, {
    limit,
    retryAfterSeconds: 1,
  });

export const tooManyConnections = (share: Share): Refusal => tooBusy('connections', mostConnections(share));

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (!done) run();
    done = true;
  };
}
