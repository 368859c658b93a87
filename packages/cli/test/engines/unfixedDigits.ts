import ts from 'typescript';

/**
 * The parts of Math that the ECMAScript standard fixes to the last bit (section 21.3); all others are
 * "implementation-approximated".
 */
const fixed = new Set(
  (
    'abs ceil clz32 floor fround imul max min round sign sqrt trunc ' +
    'E LN2 LN10 LOG2E LOG10E PI SQRT1_2 SQRT2'
  ).split(' '),
);
const remedy = 'use exp, log, pow of @fairweather/core, or multiply';
const statedFormat = 'state the format: it depends on the language of the machine';

/**
 * The places where a source calls something that may give other digits on another engine or machine: functions of Math
 * that the standard leaves to the engine, `**` of anything but two literals, and formats that depend on the machine's
 * language. One sentence each.
 */
export function unfixedDigits(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const say = (node: ts.Node, why: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1}: ${node.getText().slice(0, 60)}: ${why}.`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isGlobal(node)) {
      if (node.text === 'Intl') say(node, statedFormat);
      if (node.text === 'Math' && !fixed.has(nameTakenFrom(node))) say(node.parent, remedy);
    }
    if (ts.isPropertyAccessExpression(node) && /^(toLocale|localeCompare$)/.test(node.name.text)) {
      say(node, statedFormat);
    }
    if (ts.isBinaryExpression(node) && isPower(node) && !(isLiteral(node.left) && isLiteral(node.right))) {
      say(node, remedy);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** True if a name refers to the global, and not to a property of something else or a type. */
function isGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  return !(ts.isPropertyAccessExpression(parent) && parent.name === node) && !ts.isPropertyAssignment(parent);
}

/** The name after "Math."; empty if Math is used in another way, which hides the call. */
function nameTakenFrom({ parent }: ts.Node): string {
  return ts.isPropertyAccessExpression(parent) ? parent.name.text : '';
}

function isPower({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.AsteriskAsteriskToken || kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken;
}

function isLiteral(node: ts.Expression): boolean {
  return ts.isNumericLiteral(node) || (ts.isPrefixUnaryExpression(node) && isLiteral(node.operand));
}
