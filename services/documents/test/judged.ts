import { FileBytes } from '../src/storage/file-bytes.js';
import type { MediaType } from '../src/storage/media-type.js';
import { judgeContent } from '../src/content/judge-content.js';

/** What becomes of such a file: KEPT, or the code of the reason why not. */
export async function judged(content: Buffer, declared: MediaType | null): Promise<string> {
  const bytes = new FileBytes(content.length, async (into, at) => content.copy(into, 0, at));
  const found = await judgeContent(bytes, declared);
  return 'problem' in found ? found.problem.code : 'KEPT';
}
