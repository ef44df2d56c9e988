import ts from 'typescript';
import { everyFile, findIn, isTest, treeOf, type Finding, type TextFile } from './read-code.js';

/** Of a form, the names of its questions are those of what these make. */
const isQuestion = /^(text|bill|phone|email|code|tariffNumber|tariffNumbers|yesNo|amount|number|day|choice)$/;

/** Every name of a question in the forms of the kinds of entry. */
export function questionsNamed(forms: readonly TextFile[]): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      ts.isCallExpression(node.initializer) &&
      isQuestion.test(node.initializer.expression.getText())
    ) {
      names.add(node.name.getText());
    }
    ts.forEachChild(node, walk);
  };
  forms.forEach((file) => walk(treeOf(file)));
  return names;
}

export const isForm = ({ path }: TextFile): boolean => /^services\/entries\/src\/kinds\/[\w-]+\/form\.ts$/.test(path);

let known: ReadonlySet<string> | null = null;

/** What tells a law or a kind of entry from another. */
const isLawOrKind = /^(AS_TERRITORY|US_CBP|TYPE_11|[A-Z_]+_DECLARATION)$/;

/**
 * The wizard puts the questions that a form tells: it names none, nor asks under which law or of which kind an entry is. What
 * an answer is called in the page's own words, as the e-mail address of who is signed in, is not a question's name.
 */
export function questionsNamedByWizard(file: TextFile): Finding[] {
  if (!/^web\/src\/wizard\//.test(file.path) || isTest(file) || isAfterFiling.test(file.path)) return [];
  known ??= questionsNamed(everyFile('services/entries/src/kinds').filter(isForm));
  return findIn(file, (node) => {
    if (ts.isStringLiteralLike(node) && isLawOrKind.test(node.text)) return `asks whether it is ${node.text}`;
    const named =
      ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)
        ? node.text
        : ts.isPropertyAccessExpression(node) && /^(answers|line|said)$/.test(node.expression.getText())
          ? node.name.text
          : undefined;
    return named !== undefined && known!.has(named) ? `names the question ${named}` : undefined;
  });
}

/** It shows what was filed, and asks nothing. */
const isAfterFiling = /filed-page\.tsx$/;
