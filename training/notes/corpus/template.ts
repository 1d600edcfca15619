// Lines are written from templates: alternatives `[a|b|]`, marked stretches `<role:…>` and slots `{name}`, nested at will.
import { ROLES, STATUSES, type Role, type Status } from '../../../src/domain/notes/tagger/roles.ts';
import type { Chance } from './chance.ts';

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Node[])[] }
  | { readonly kind: 'mark'; readonly role: Role; readonly status: Status | null; readonly nodes: readonly Node[] }
  | { readonly kind: 'slot'; readonly name: string };

/** A stretch of a line being written; without a role it means nothing. */
export interface Piece {
  readonly text: string;
  readonly role?: Role;
  readonly status?: Status;
}

/** Each answers a template, which is expanded in its place. */
export type Slots = Readonly<Record<string, () => string>>;

const parsed = new Map<string, readonly Node[]>();

/** Marks without a status of their own (`<pain/void:…>`) get the one given. Throws on a slot nobody fills or a role nobody knows. */
export function expand(template: string, slots: Slots, status: Status, chance: Chance): readonly Piece[] {
  return expandNodes(nodesOf(template), slots, status, chance);
}

function expandNodes(nodes: readonly Node[], slots: Slots, status: Status, chance: Chance): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    switch (node.kind) {
      case 'text':
        return [{ text: node.text }];
      case 'choice':
        return expandNodes(chance.pick(node.options), slots, status, chance);
      case 'slot': {
        const fill = slots[node.name];
        if (!fill) throw new Error(`No slot {${node.name}}`);
        return expand(fill(), slots, status, chance);
      }
      case 'mark': {
        const text = expandNodes(node.nodes, slots, status, chance)
          .map((piece) => piece.text)
          .join('');
        return [{ text, role: node.role, status: node.status ?? status }];
      }
    }
  });
}

function nodesOf(template: string): readonly Node[] {
  let nodes = parsed.get(template);
  if (!nodes) {
    nodes = parse(template);
    if (parsed.size < 20_000) parsed.set(template, nodes);
  }
  return nodes;
}

function parse(template: string): readonly Node[] {
  let at = 0;
  const sequence = (stop: string): Node[] => {
    const nodes: Node[] = [];
    let text = '';
    const flush = (): void => {
      if (text !== '') nodes.push({ kind: 'text', text });
      text = '';
    };
    while (at < template.length && !stop.includes(template.charAt(at))) {
      const mark = template.charAt(at);
      if (mark === '[') {
        flush();
        const options: Node[][] = [];
        do {
          at += 1;
          options.push(sequence('|]'));
        } while (template.charAt(at) === '|');
        at += 1;
        nodes.push({ kind: 'choice', options });
      } else if (mark === '{') {
        flush();
        const end = template.indexOf('}', at);
        nodes.push({ kind: 'slot', name: template.slice(at + 1, end) });
        at = end + 1;
      } else if (mark === '<') {
        flush();
        const colon = template.indexOf(':', at);
        const [role, status] = template.slice(at + 1, colon).split('/');
        at = colon + 1;
        const inner = sequence('>');
        at += 1;
        nodes.push({ kind: 'mark', role: roleOf(role), status: statusOf(status), nodes: inner });
      } else {
        text += mark;
        at += 1;
      }
    }
    flush();
    return nodes;
  };
  return sequence('');
}

function roleOf(name: string | undefined): Role {
  const role = ROLES.find((known) => known === name);
  if (!role) throw new Error(`No role ${name}`);
  return role;
}

function statusOf(name: string | undefined): Status | null {
  if (name === undefined) return null;
  const status = STATUSES.find((known) => known === name);
  if (!status) throw new Error(`No status ${name}`);
  return status;
}
