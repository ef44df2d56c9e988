// Links from a page of the law.

/** To a file of the repository, from `docs/law`. */
export const linkTo = (file: string, text = `\`${file}\``): string => `[${text}](../../${file})`;

export const linkToRequirement = (id: string): string => `[${id}](requirements.md#${id.toLowerCase()})`;
