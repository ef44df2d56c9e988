import { preferredLanguage, type Language } from '@landfall/law';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyRequest } from 'fastify';
import { PersonTable } from '../account/person.table.js';

/** In which mails come to a person from now on. */
export async function noteLanguage(em: SqlEntityManager, subject: string, language: Language): Promise<void> {
  await em.nativeUpdate(PersonTable, { subject }, { language });
}

/** The same where none is known of them yet: what somebody chose is not undone by the browser in which they sign in. */
export async function noteFirstLanguage(em: SqlEntityManager, subject: string, language: Language): Promise<void> {
  await em.nativeUpdate(PersonTable, { subject, language: null }, { language });
}

/** The language of the page from which a request comes. */
export const languageOfRequest = ({ headers }: Pick<FastifyRequest, 'headers'>): Language =>
  preferredLanguage(headers['accept-language'] ?? '');
