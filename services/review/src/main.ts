import { runService } from '@landfall/service-kit';
import { review } from './service.js';

await runService(review);
