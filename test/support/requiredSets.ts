import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A member of Excel that a file uses, and the set that it came with. */
export interface UsedMember {
  readonly member: string;
  readonly version: string;
  readonly file: string;
}

/**
 * Every member of the `Excel` namespace that the sources of a folder use, with the requirement set that its
 * documentation in @types/office-js names (`[Api set: ExcelApi 1.9]`). Members without a note are of 1.1.
 */
export function requiredSets(folder: string): UsedMember[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['office-js'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source, source, checker, used);
  }
  return used;
}

function visit(node: ts.Node, source: ts.SourceFile, checker: ts.TypeChecker, used: UsedMember[]): void {
  if (ts.isPropertyAccessExpression(node) || ts.isShorthandPropertyAssignment(node)) {
    const symbol = checker.getSymbolAtLocation(node.name);
    const declaration = symbol?.declarations?.find((each) =>
      /types[\\/]office-js/.test(each.getSourceFile().fileName),
    );
    if (symbol && declaration) {
      const note = /\[Api set: ExcelApi (\d+\.\d+)/.exec(commentOf(declaration));
      if (note) used.push({ member: symbol.name, version: note[1], file: source.fileName });
    }
  }
  ts.forEachChild(node, (child) => visit(child, source, checker, used));
}

function commentOf(declaration: ts.Declaration): string {
  const source = declaration.getSourceFile().text;
  return (ts.getLeadingCommentRanges(source, declaration.getFullStart()) ?? [])
    .map(({ pos, end }) => source.slice(pos, end))
    .join('\n');
}
