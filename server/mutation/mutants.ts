/**
 * Small faults that a test ought to notice: each mutant is one change of one place of a source file. Found on the syntax tree, so that types,
 * imports, texts and what is data, not logic (declarations of parameters with their ranges, the numbers of purposes of chance), stay as they are.
 *
 * Kinds: `operator` (arithmetic, comparison, logic, assignment), `condition` (always or never so), `statement` (left out), `body` (a function
 * that does nothing), `method` (min ↔ max, floor ↔ ceil), `number` (a whole number one more, another one doubled). All but `number` are
 * what Stryker's mutators do too. Steps of `for` loops are not turned round: such a loop never ends, which every test notices.
 */
import { parseSync } from 'vite'

export const KINDS = ['operator', 'condition', 'statement', 'body', 'method', 'number'] as const
export type Kind = (typeof KINDS)[number]

export interface Mutant {
  file: string
  line: number
  column: number
  /** place in the source, UTF-16 units */ start: number
  end: number
  was: string
  becomes: string
  kind: Kind
}

/** A node of the tree: what all have, and whatever else. */
interface Node { type: string; start: number; end: number; [part: string]: unknown }
const isNode = (x: unknown): x is Node => typeof x === 'object' && x !== null && typeof (x as Node).type === 'string' && typeof (x as Node).start === 'number'
const node = (x: unknown): Node => {
  if (!isNode(x)) throw new TypeError('the syntax tree is not as expected')
  return x
}

const SWAPS: Record<string, readonly string[]> = {
  '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'],
  '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'], '===': ['!=='], '!==': ['==='],
  '&&': ['||'], '||': ['&&'], '??': ['&&'],
  '+=': ['-='], '-=': ['+='], '*=': ['/='], '/=': ['*='], '&': ['|'], '|': ['&'], '^': ['&'], '<<': ['>>'], '>>>': ['<<'], '>>': ['<<'],
  '|=': ['&='], '&=': ['|='],
}
const METHODS: Record<string, string> = { min: 'max', max: 'min', floor: 'ceil', ceil: 'floor' }

/** All mutants of a source text, by place. Throws SyntaxError when it cannot be read. */
export function mutantsOf(file: string, code: string): Mutant[] {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0].message}`)
  const found: Mutant[] = []
  const lines = lineStarts(code)
  const add = (kind: Kind, start: number, end: number, becomes: string): void => {
    const line = lines.findLastIndex(at => at <= start)
    found.push({ file, line: line + 1, column: start - lines[line] + 1, start, end, was: code.slice(start, end), becomes, kind })
  }
  walk(program as unknown as Node, null, (n, parent) => mutate(n, parent, code, add))
  return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.becomes < b.becomes ? -1 : 1))
}

/** The source with one mutant in it. */
export const withMutant = (code: string, { start, end, becomes }: Mutant): string => code.slice(0, start) + becomes + code.slice(end)

function walk(n: Node, parent: Node | null, visit: (n: Node, parent: Node | null) => void): void {
  if (n.type === 'ImportDeclaration' || n.type === 'ThrowStatement' || (n.type.startsWith('TS') && !('expression' in n))) return
  if (n.type === 'CallExpression' && node(n.callee).name === 'declare') return
  if (n.type === 'VariableDeclarator' && node(n.id).name === 'PURPOSE') return
  visit(n, parent)
  for (const [name, part] of Object.entries(n)) {
    if (name.startsWith('type') || name === 'returnType') continue
    if (Array.isArray(part)) { for (const x of part) if (isNode(x)) walk(x, n, visit) }
    else if (isNode(part)) walk(part, n, visit)
  }
}

function mutate(n: Node, parent: Node | null, code: string, add: (kind: Kind, start: number, end: number, becomes: string) => void): void {
  const replace = (kind: Kind, at: Node, becomes: string) => add(kind, at.start, at.end, becomes)
  switch (n.type) {
    case 'BinaryExpression': case 'LogicalExpression': case 'AssignmentExpression': {
      const left = node(n.left), right = node(n.right), operator = String(n.operator)
      if (isText(left) || isText(right)) return
      const at = code.indexOf(operator, left.end)
      for (const other of SWAPS[operator] ?? []) add('operator', at, at + operator.length, other)
      return
    }
    case 'UnaryExpression':
      if (n.operator === '!' || (n.operator === '-' && node(n.argument).type !== 'Literal')) replace('operator', n, ` ${code.slice(node(n.argument).start, n.end)}`)
      return
    case 'UpdateExpression':
      if (parent?.type === 'ForStatement' && parent.update === n) return
      replace('operator', n, code.slice(n.start, n.end).replace(/\+\+|--/, sign => (sign === '++' ? '--' : '++')))
      return
    case 'IfStatement': case 'ConditionalExpression':
      for (const always of ['true', 'false']) replace('condition', node(n.test), always)
      return
    case 'ExpressionStatement':
      replace('statement', n, ';')
      return
    case 'FunctionDeclaration': case 'FunctionExpression': case 'ArrowFunctionExpression':
      if (isNode(n.body) && n.body.type === 'BlockStatement' && n.body.end - n.body.start > 2) replace('body', n.body, '{}')
      return
    case 'CallExpression': {
      const callee = node(n.callee)
      if (callee.type !== 'MemberExpression' || node(callee.object).name !== 'Math') return
      const method = node(callee.property), other = METHODS[String(method.name)]
      if (other) replace('method', method, other)
      return
    }
    case 'Literal':
      if (typeof n.value === 'number') replace('number', n, Number.isInteger(n.value) ? String(n.value + 1) : String(n.value * 2))
      if (typeof n.value === 'boolean') replace('condition', n, String(!n.value))
  }
}

const isText = (n: Node): boolean => n.type === 'TemplateLiteral' || (n.type === 'Literal' && typeof n.value === 'string')

function lineStarts(code: string): number[] {
  const starts = [0]
  for (let i = 0; i < code.length; i++) if (code[i] === '\n') starts.push(i + 1)
  return starts
}
