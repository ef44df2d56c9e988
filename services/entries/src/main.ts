import { runService } from '@landfall/service-kit';
import { entries } from './service.js';

await runService(entries);
