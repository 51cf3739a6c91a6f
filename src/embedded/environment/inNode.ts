import { loadInNode } from '../client/loadInNode';
import { createIronCalculator } from '../formulas/ironCalculator';
import { loadIronInNode } from '../formulas/loadIronInNode';
import type { Environment } from './environment';

/** What the embedded Excel needs, from the packages installed beside a Node program. */
export function inNode(): Environment {
  loadIronInNode();
  return { loadClient: loadInNode, createCalculator: createIronCalculator };
}
