/** attest query who: who accused somebody and who accused those, or the other way, as a tree. */
import type { Command } from 'commander';
import type { ClaimIndex } from '#graph/claim-index.ts';
import { testimonyTree, type TreeNode } from '#graph/tree/testimony-tree.ts';
import { MOST_DEPTH, RELATIONS, type Relation } from '#graph/tree/tree-query.ts';
import { claimSentence, namesOf } from '#model/sentences.ts';
import { note, print, printJson } from '../print.ts';
import {
  addFilterOptions,
  filterFrom,
  requireKnown,
  type FilterOptions,
} from './filter-options.ts';
import { whole } from './query-path.ts';
import { openIndex, type Answering } from './query.ts';

/** Far more than a reader reads; a bound for dossiers in which everybody accused everybody. */
const MOST_NODES = 200_000;

interface WhoOptions extends Answering, FilterOptions {
  readonly depth: number;
}

export function addWho(query: Command, answering: (command: Command) => Command): void {
  const relations = RELATIONS.join(', ');
  addFilterOptions(
    answering(query.command('who').argument('<relation>', relations).argument('<id>')),
  )
    .description('who accused somebody or testified against them (accused-by: whom they accused)')
    .option('--depth <n>', `so many steps on, 1 to ${MOST_DEPTH}`, whole(1, MOST_DEPTH), 1)
    .action(who);
}

function who(relation: string, id: string, options: WhoOptions): void {
  requireKnown('relation', relation, RELATIONS);
  const index = openIndex(options.data);
  requireKnown('id', id, [...index.entityNumber.keys()]);
  const { root, entries, truncated } = testimonyTree(index, {
    relation: relation as Relation,
    id,
    depth: options.depth,
    filter: filterFrom(options, index),
    limit: MOST_NODES,
  });
  if (truncated) note(`only the first ${MOST_NODES} are given`);
  if (options.json) printJson(entries);
  else if (entries.length > 0) printNode(root, index, 0);
}

function printNode(node: TreeNode, index: ClaimIndex, depth: number): void {
  const { dossier, claims, claimNumber } = index;
  const name = namesOf(dossier);
  const indent = '    '.repeat(depth);
  const again = { cycle: '  (a circle: stands above)', shown: '  (again)' };
  print(`${indent}${name(node.id)}  [${node.id}]${node.again === null ? '' : again[node.again]}`);
  for (const id of node.claims) {
    const claim = claims[claimNumber.get(id)!]!;
    const kinds = [...new Set(claim.duress.map(({ kind }) => kind))];
    const labels = kinds.map((kind) => dossier.vocabulary.duress[kind]?.label ?? kind);
    const duress = labels.length === 0 ? '' : `  duress: ${labels.join(', ')}`;
    print(`${indent}  ${claimSentence(claim, dossier, name)}${duress}  [${id}]`);
  }
  for (const child of node.children) printNode(child, index, depth + 1);
}
