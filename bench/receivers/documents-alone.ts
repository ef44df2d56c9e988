// The public listener of documents in a process of its own, beside the platform and over its database.
import 'reflect-metadata';
import { documents } from '@landfall/documents';
import { LocalBus, readSettings, serviceSettings, startService } from '@landfall/service-kit';
import { answerParent, settingsOfChild } from '../harness/child.ts';

const settings = readSettings(serviceSettings, settingsOfChild<Record<string, string>>());
const service = await startService({ ...documents, consumers: [] }, settings, { bus: new LocalBus() });
answerParent({ url: service.publicUrl }, { stop: () => service.stop() });
