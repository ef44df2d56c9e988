/** What the authority says of itself, as the gateway put it into the page. */
export interface Authority {
  name: string;
  isExample?: boolean;
  sealPath: string | null;
  help: { email: string; telephone?: string; hours?: string };
  counters: readonly { port: string; place: string; hours: string; telephone?: string }[];
  privacy: Statement;
  accessibility?: Statement;
}

export interface Statement {
  text?: string;
  address?: string;
}

let told: Authority | null | undefined;

/** Null where no authority set its name. */
export function authority(): Authority | null {
  told ??= JSON.parse(globalThis.document?.getElementById('authority')?.textContent ?? 'null') as Authority | null;
  return told ?? null;
}

/** For a page that is written where no document is. */
export function tellAuthority(of: Authority | null): void {
  told = of;
}
