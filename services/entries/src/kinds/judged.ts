// What was found of a draft: of its answers as they were typed, and by the law of what could be read of them.
import { refuses, type Finding } from '@landfall/rule';
import { fieldsOf, type Form } from './form.js';
import { placeOf } from './places.js';

/** Both, with paths in the answers: what cannot be read is not judged, and nothing is told twice. */
export function together(form: Form, typed: readonly Finding[], judged: readonly Finding[]): Finding[] {
  const where = ({ path }: Finding): string => path.join('.');
  const unread = new Set(typed.filter((one) => refuses([one])).map(where));
  const isNew = (one: Finding): boolean =>
    !unread.has(where(one)) && !typed.some((told) => told.code === one.code && where(told) === where(one));
  return [...typed, ...judged.map((one) => inAnswers(form, one)).filter(isNew)];
}

/** Where the law finds something in what a program sends, and where a person answered it. */
function inAnswers(form: Form, finding: Finding): Finding {
  const at = finding.path.join('.');
  const asked = fieldsOf(form).find(([name, field]) => `${placeOf(name, field).join('.')}.`.startsWith(`${at}.`));
  return asked && finding.path.length > 0 ? { ...finding, path: [asked[0]] } : finding;
}
