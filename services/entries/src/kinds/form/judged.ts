// What was found of a draft: of its answers as they were typed, and by the law of what could be read of them.
import { refuses, type Finding } from '@landfall/rule';
import { fieldsOf, type Form } from './grammar.js';
import { placeOf } from './places.js';

/** Both, with paths in the answers: what cannot be read is not judged, and nothing is told twice. */
export function together(form: Form, typed: readonly Finding[], judged: readonly Finding[]): Finding[] {
  const where = ({ path }: Finding): string => path.join('.');
  const unread = new Set(typed.filter((one) => refuses([one])).map(where));
  const what = (one: Finding): string => `${one.code} ${where(one)}`;
  const told = new Set(typed.map(what));
  const each = new Map(judged.map((one) => inAnswers(form, one)).map((one) => [what(one), one]));
  return [...typed, ...[...each.values()].filter((one) => !unread.has(where(one)) && !told.has(what(one)))];
}

/** Where the law finds something in what a program sends, and where a person answered it. */
function inAnswers(form: Form, finding: Finding): Finding {
  // Programs send one by one what a person types in one field of a line.
  if (finding.path[0] === 'lines') return { ...finding, path: finding.path.slice(0, 3) };
  const at = finding.path.join('.');
  const asked = fieldsOf(form).find(([name, field]) => `${placeOf(name, field).join('.')}.`.startsWith(`${at}.`));
  return asked && finding.path.length > 0 ? { ...finding, path: [asked[0]] } : finding;
}
