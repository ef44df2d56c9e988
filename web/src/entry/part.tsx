import { useId, type ReactNode } from 'react';
import { notAnswering, type Missing } from '../graph/missing-parts.ts';
import { useTexts } from '../texts/texts.ts';

interface PartProps {
  heading: string;
  /** The fields of the entry that this part shows. */
  fields: readonly string[];
  missing: readonly Missing[];
  /** False where nothing is known yet: then only the heading, and what is missing, are shown. */
  isKnown: boolean;
  children: ReactNode;
}

/** A section of an entry's page. Where a service does not answer, it says so, and keeps what it knew. */
export function Part({ heading, fields, missing, isKnown, children }: PartProps) {
  const t = useTexts('entry');
  const id = useId();
  const lacking = missing.find(({ field }) => fields.includes(field));
  return (
    <section aria-labelledby={id} className="margin-bottom-5">
      <h2 id={id} className="font-sans-lg margin-bottom-1">
        {heading}
      </h2>
      {lacking && (
        <p role="status" className="border-left-1 border-gold padding-left-2 measure-4">
          {notAnswering(lacking.part)} {isKnown ? t('oldPart') : t('askedAgain')}
        </p>
      )}
      {(isKnown || !lacking) && children}
    </section>
  );
}
