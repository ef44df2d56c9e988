/** Something that was found of a filing and did not stop it. */
export interface Found {
  code: string;
  message: string;
  path: readonly string[];
  citation: string | null;
}

/** What the filer put to an officer, who answers it, and what is there to be seen. */
export function toldApart<F extends Found>(
  findings: readonly F[],
  askedOfficer: readonly string[],
): { asked: F[]; seen: F[] } {
  return {
    asked: findings.filter(({ code }) => askedOfficer.includes(code)),
    seen: findings.filter(({ code }) => !askedOfficer.includes(code)),
  };
}

/** The number of the line that it was found on; null where it is about the whole. */
export const lineFoundOn = ({ path: [of, n] }: Found): number | null => (of === 'lines' && n ? Number(n) + 1 : null);
