// @ts-check
import ts from 'typescript';

/**
 * @typedef {object} Mutant
 * @property {number} at place in the text
 * @property {string} from
 * @property {string} to
 */

const OPERATORS = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['&&', '||'],
  ['||', '&&'],
  ['??', '&&'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['%', '*'],
]);

/**
 * Every way of breaking a text in one place: an operator turned round, a condition that always or never holds, a switch the other
 * way, a number off by one.
 * @param {string} text
 * @returns {Mutant[]}
 */
export function mutantsOf(text) {
  const source = ts.createSourceFile('mutated.ts', text, ts.ScriptTarget.ES2023, true);
  /** @type {Mutant[]} */
  const found = [];
  /** @param {ts.Node} node @param {string} to */
  const add = (node, to) => void found.push({ at: node.getStart(source), from: node.getText(source), to });

  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = OPERATORS.get(node.operatorToken.getText(source));
      if (other && !isText(node.left) && !isText(node.right)) add(node.operatorToken, other);
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, node.operand.getText(source));
    else if (ts.isConditionalExpression(node) || ts.isIfStatement(node)) {
      const condition = ts.isIfStatement(node) ? node.expression : node.condition;
      add(condition, 'true');
      add(condition, 'false');
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    else if (ts.isNumericLiteral(node)) add(node, `(${node.getText(source)} + 1)`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Joining texts is no sum.
 * @param {ts.Expression} node
 * @returns {boolean}
 */
function isText(node) {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}
