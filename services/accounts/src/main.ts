import { runService } from '@landfall/service-kit';
import { accounts } from './service.js';

await runService(accounts);
