import { runService } from '@landfall/service-kit';
import { documents } from './service.js';

await runService(documents);
