import { textsOf } from '../texts/texts.ts';

/** Whoever acted, as the graph tells this reader of them. */
export interface Actor {
  kind: string;
  name: string | null;
}

/** Who acted, as `Grace Tanaka` or `Customs`; a row of before the platform knew is nobody's. */
export function actorInWords(by: Actor | null | undefined): string {
  const t = textsOf('inWords');
  if (!by) return t('actor.ERASED');
  if (by.name === null) return t(`actor.${by.kind}` as 'actor.YOU', { defaultValue: t('actor.ERASED') });
  return by.kind === 'CUSTOMS' ? t('actor.ofCustoms', { name: by.name }) : by.name;
}
