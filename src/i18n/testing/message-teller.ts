// Messages told with samples of their declared types: what a test needs to hear every message without listing any.
import type { Language, Localized } from '../../domain/language.ts';

export interface Told {
  /** `care.ts careTexts.zh.effort(2,30)`. */
  readonly where: string;
  readonly language: Language;
  readonly text: string;
}

export interface MessageTeller {
  readonly told: readonly Told[];
  /** Messages whose arguments are too intricate to make up. */
  readonly intricate: readonly string[];
  /** Tells all that `file` exports as `name`: `value`, its texts in one language. */
  readonly tellAll: (value: unknown, file: string, name: string, where: string, language: Language) => void;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
const at = (node: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    node,
  );
const listAt = (node: unknown, ...keys: readonly string[]): readonly unknown[] => {
  const value = at(node, ...keys);
  return Array.isArray(value) ? value : [];
};

/** A type and the file whose names it uses. */
interface Typed {
  readonly file: string;
  readonly type: Node;
}

/** A type that is made of others than is worth imitating. */
class Intricate extends Error {}

const WORDS: Localized<readonly string[]> = { en: ['Squat', 'Plank', 'Row'], zh: ['深蹲', '平板支撑', '划船'] };

/** A member of an interface that another extends carries its file. */
function fileOf(member: unknown, file: string): string {
  const from = at(member, 'from');
  return typeof from === 'string' ? from : file;
}

/** Functions that answer with the first of some values. */
function answering(values: readonly unknown[]): readonly unknown[] {
  return [() => values[0]];
}

/** Each value of each parameter at least once, and all with the same place in their lists together: none, one, two … of everything. */
function combined(parameters: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const most = Math.max(1, ...parameters.map((values) => values.length));
  const along = Array.from({ length: most }, (_none, index) =>
    parameters.map((values) => values[index % values.length]),
  );
  const across = parameters.flatMap((values, which) =>
    values.map((value) => parameters.map((others, index) => (index === which ? value : others.at(-1)))),
  );
  return [...along, ...across];
}

/** `programOf`: the syntax tree (ESTree with TypeScript) of a file; `resolve`: the file that an import of another one means. */
export function createMessageTeller(
  programOf: (file: string) => unknown,
  resolve: (file: string, source: string) => string,
): MessageTeller {
  const told: Told[] = [];
  const intricate: string[] = [];

  /** The type a name stands for in a file, through its imports. */
  function declared(file: string, name: string): Typed | null {
    for (const statement of listAt(programOf(file), 'body')) {
      const node = at(statement, 'declaration') ?? statement;
      if (!isNode(node)) continue;
      if (node.type === 'TSInterfaceDeclaration' && at(node, 'id', 'name') === name)
        return {
          file,
          type: { type: 'TSTypeLiteral', members: [...inherited(file, node), ...listAt(node, 'body', 'body')] },
        };
      if (node.type === 'TSTypeAliasDeclaration' && at(node, 'id', 'name') === name)
        return { file, type: at(node, 'typeAnnotation') as Node };
      const source = at(node, 'source', 'value');
      if (node.type === 'ImportDeclaration' && typeof source === 'string' && source.startsWith('.'))
        for (const each of listAt(node, 'specifiers'))
          if (at(each, 'local', 'name') === name)
            return declared(resolve(file, source), String(at(each, 'imported', 'name')));
    }
    return null;
  }

  /** Members of the interfaces that an interface extends, each with its file. */
  function inherited(file: string, node: Node): readonly unknown[] {
    return listAt(node, 'extends').flatMap((each) => {
      const parent = declared(file, String(at(each, 'expression', 'name')));
      if (!parent) throw new Intricate('extends');
      return listAt(parent, 'type', 'members').map((member) => ({ from: parent.file, ...(member as Node) }));
    });
  }

  /** Some values of a type. */
  function samples({ file, type }: Typed, name: string, language: Language, depth = 0): readonly unknown[] {
    const of = (part: unknown, as = name) => samples({ file, type: part as Node }, as, language, depth + 1);
    if (depth > 9) throw new Intricate(type.type);
    switch (type.type) {
      case 'TSNumberKeyword':
        if (name === 'zone') return [1, 2, 3, 4, 5];
        return [0, 1, 2, 5, 21];
      case 'TSBooleanKeyword':
        return [false, true];
      case 'TSNullKeyword':
        return [null];
      case 'TSUndefinedKeyword':
        return [undefined];
      case 'TSStringKeyword':
        if (/^(?:iso|when)$|At$/.test(name)) return ['2026-11-23T09:05:00Z'];
        if (name === 'sessionId') return ['2026-11-23/0'];
        if (/month/.test(name)) return ['2026-11'];
        if (/day|date|since|^(?:on|from|to|until)$/i.test(name)) return ['2026-11-23'];
        return WORDS[language].slice(0, 1);
      case 'TSLiteralType':
        return [at(type, 'literal', 'value')];
      case 'TSUnionType':
        return listAt(type, 'types').flatMap((each) => of(each));
      case 'TSTypeOperator':
        return of(at(type, 'typeAnnotation'));
      case 'TSParenthesizedType':
        return of(at(type, 'typeAnnotation'));
      case 'TSArrayType': {
        const items = of(at(type, 'elementType'));
        const string = at(type, 'elementType', 'type') === 'TSStringKeyword';
        const many = string ? WORDS[language] : items;
        return [many.slice(0, 1), many.slice(0, 2), many];
      }
      case 'TSTypeLiteral': {
        const members = listAt(type, 'members').map((member) => {
          const key = String(at(member, 'key', 'name'));
          if (at(member, 'type') === 'TSMethodSignature')
            return [key, answering(of(at(member, 'returnType', 'typeAnnotation')))] as const;
          const held = {
            file: fileOf(member, file),
            type: at(member, 'typeAnnotation', 'typeAnnotation') as Node,
          };
          return [key, samples(held, key, language, depth + 1)] as const;
        });
        const most = Math.max(1, ...members.map(([, values]) => values.length));
        return Array.from({ length: most }, (_none, index) =>
          Object.fromEntries(members.map(([key, values]) => [key, values[index % values.length]])),
        );
      }
      case 'TSFunctionType':
        return answering(of(at(type, 'returnType', 'typeAnnotation')));
      case 'TSTypeReference': {
        const reference = String(at(type, 'typeName', 'name'));
        const inner = listAt(type, 'typeArguments', 'params');
        if (reference === 'Date') return [new Date('2026-11-23T09:05:00Z')];
        if (reference === 'Readonly') return of(inner[0]);
        if (reference === 'Exclude') {
          const left = of(inner[1]);
          return of(inner[0]).filter((value) => !left.includes(value));
        }
        const found = declared(file, reference);
        if (!found || inner.length > 0) throw new Intricate(reference);
        return samples(found, name, language, depth + 1);
      }
      case 'TSIndexedAccessType': {
        const bare = (node: unknown) =>
          (at(node, 'type') === 'TSParenthesizedType' ? at(node, 'typeAnnotation') : node) as Node;
        const [object, index] = [bare(at(type, 'objectType')), bare(at(type, 'indexType'))];
        if (object.type === 'TSTypeQuery') return listed(file, String(at(object, 'exprName', 'name')));
        const held = memberOf(deeper({ file, type: object }), String(at(index, 'literal', 'value')));
        if (!held) throw new Intricate(type.type);
        return samples(held, name, language, depth + 1);
      }
      default:
        throw new Intricate(type.type);
    }
  }

  /** What a constant list of a file holds. */
  function listed(file: string, name: string): readonly unknown[] {
    for (const statement of listAt(programOf(file), 'body'))
      for (const variable of listAt(at(statement, 'declaration') ?? statement, 'declarations'))
        if (at(variable, 'id', 'name') === name)
          return listAt(at(variable, 'init', 'expression') ?? at(variable, 'init'), 'elements').map((each) =>
            at(each, 'value'),
          );
    throw new Intricate(name);
  }

  function deeper({ file, type }: Typed): Typed | null {
    const name = String(at(type, 'typeName', 'name'));
    const inner = listAt(type, 'typeArguments', 'params');
    if (name === 'Readonly') return deeper({ file, type: inner[0] as Node });
    if (type.type !== 'TSTypeReference' || name === 'Record') return { file, type };
    return declared(file, name);
  }

  function memberOf(typed: Typed | null, key: string): Typed | null {
    if (!typed) return null;
    const { file, type } = typed;
    const record = at(type, 'typeName', 'name') === 'Record' ? listAt(type, 'typeArguments', 'params')[1] : undefined;
    if (record !== undefined) return { file, type: record as Node };
    const member = listAt(type, 'members').find(
      (each) => at(each, 'key', 'name') === key || at(each, 'key', 'value') === key,
    );
    const found = at(member, 'type') === 'TSMethodSignature' ? member : at(member, 'typeAnnotation', 'typeAnnotation');
    return isNode(found) ? { file: fileOf(member, file), type: found } : null;
  }

  /** The type of what a file exports under `name`: what its English texts are declared as. */
  function typeOf(file: string, name: string): Typed | null {
    for (const statement of listAt(programOf(file), 'body'))
      for (const variable of listAt(at(statement, 'declaration') ?? statement, 'declarations')) {
        const annotation = at(variable, 'id', 'typeAnnotation', 'typeAnnotation');
        const own = at(variable, 'id', 'name');
        if (own === name && isNode(annotation))
          return { file, type: (listAt(annotation, 'typeArguments', 'params')[0] ?? annotation) as Node };
        if (own === name) return typeOf(file, 'en');
      }
    return null;
  }

  /** What stands in `value`, a message or a group of them, of type `typed`. */
  function tell(value: unknown, typed: Typed | null, where: string, language: Language): void {
    const resolved = typed?.type.type === 'TSTypeReference' ? deeper(typed) : typed;
    if (typeof value === 'string') told.push({ where, language, text: value });
    else if (typeof value === 'function') {
      if (!resolved || !/^TS(?:FunctionType|MethodSignature)$/.test(resolved.type.type))
        return void intricate.push(where);
      const { file, type } = resolved;
      try {
        const parameters = listAt(type, 'params').map((parameter) => {
          const values = samples(
            { file, type: at(parameter, 'typeAnnotation', 'typeAnnotation') as Node },
            String(at(parameter, 'name')),
            language,
          );
          return at(parameter, 'optional') === true ? [undefined, ...values] : values;
        });
        for (const given of combined(parameters))
          tell(
            (value as (...given: readonly unknown[]) => unknown)(...given),
            null,
            `${where}(${JSON.stringify(given).slice(1, -1)})`,
            language,
          );
      } catch (error) {
        if (!(error instanceof Intricate)) throw error;
        intricate.push(where);
      }
    } else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) tell(part, memberOf(resolved, key), `${where}.${key}`, language);
  }

  return {
    told,
    intricate,
    tellAll: (value, file, name, where, language) => tell(value, typeOf(file, name), where, language),
  };
}
