import { parseSync } from '@swc/core';

/** Attributes and properties whose strings people read or hear. */
const READ_ALOUD = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'ariaDescription',
  'ariaLabel',
  'innerText',
  'label',
  'placeholder',
  'textContent',
  'title',
]);

interface Node {
  readonly type?: string;
  readonly [field: string]: unknown;
}

/**
 * Strings of a source file that people would see without their being in `_locales`: text between tags, read-aloud
 * attributes, and values given to `title`, `textContent` and the like. The name of the extension is the same everywhere.
 */
export function strayStrings(source: string, isTsx: boolean): readonly string[] {
  const strays: string[] = [];
  const note = (text: string) => {
    if (/\p{L}{2}/u.test(text.replaceAll('Attaché', ''))) strays.push(text.trim());
  };
  const visit = (node: Node): void => {
    if (node.type === 'JSXText') note(String(node.value));
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node.children as Node[])
        if (child.type === 'JSXExpressionContainer')
          for (const text of shown(child.expression as Node)) note(text);
    if (node.type === 'JSXAttribute' && READ_ALOUD.has(nameOf(node.name as Node)))
      for (const text of shown(node.value as Node | null)) note(text);
    if (node.type === 'KeyValueProperty' && READ_ALOUD.has(nameOf(node.key as Node)))
      for (const text of shown(node.value as Node)) note(text);
    if (node.type === 'AssignmentExpression') {
      const { property } = node.left as { property?: Node };
      if (property && READ_ALOUD.has(nameOf(property)))
        for (const text of shown(node.right as Node)) note(text);
    }
    if (node.type === 'CallExpression') {
      const { property } = node.callee as { property?: Node };
      const [name, value] = (node.arguments as { expression: Node }[]).map(({ expression }) => expression);
      if (
        property &&
        nameOf(property) === 'setAttribute' &&
        name?.type === 'StringLiteral' &&
        READ_ALOUD.has(String(name.value))
      )
        for (const text of shown(value ?? null)) note(text);
    }
    for (const child of Object.values(node)) visitAny(child);
  };
  const visitAny = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visitAny);
    else if (typeof value === 'object' && value !== null) visit(value as Node);
  };
  visitAny(parseSync(source, { syntax: 'typescript', tsx: isTsx }));
  return [...new Set(strays)];
}

/** Texts that an expression can come to: its strings, but not those it compares or hands to a function. */
function shown(node: Node | null): readonly string[] {
  switch (node?.type) {
    case 'StringLiteral':
      return [String(node.value)];
    case 'TemplateLiteral':
      return [(node.quasis as { cooked?: string }[]).map(({ cooked }) => cooked ?? '').join(' ')];
    case 'JSXExpressionContainer':
    case 'ParenthesisExpression':
      return shown(node.expression as Node);
    case 'ConditionalExpression':
      return [...shown(node.consequent as Node), ...shown(node.alternate as Node)];
    case 'BinaryExpression':
      return ['&&', '||', '??', '+'].includes(String(node.operator))
        ? [...shown(node.left as Node), ...shown(node.right as Node)]
        : [];
    default:
      return [];
  }
}

function nameOf(node: Node): string {
  return String(node.value ?? '');
}

/** Text of an HTML page of the extension that a reader would see before any script has run. */
export function strayHtml(html: string): readonly string[] {
  const text = html
    .replace(/<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('Attaché', '');
  return text.split('\n').flatMap((line) => (/\p{L}{2}/u.test(line) ? [line.trim()] : []));
}
