import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A member of a class of the `Excel` namespace and the requirement set that it came with, such as 1.9. */
export interface ExcelMember {
  readonly className: string;
  readonly member: string;
  readonly version: string;
}

/** Members that the client answers by itself. */
const OF_THE_CLIENT = new Set(['context', 'isNullObject', 'load', 'set', 'toJSON', 'track', 'untrack']);
const SET = /\[Api set:[^\]]*?ExcelApi (\d+\.\d+)[^\]]*\]/;
const UNRELEASED = /\[Api set:[^\]]*(BETA|ExcelApiOnline|ExcelApiDesktop)[^\]]*\]/;

/** Every released member of every class, by the notes in @types/office-js. */
export function excelMembers(): ExcelMember[] {
  const file = require.resolve('@types/office-js/index.d.ts');
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const commentOf = (node: ts.Node): string =>
    (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
      .map(({ pos, end }) => text.slice(pos, end))
      .join('\n');
  const members = new Map<string, ExcelMember>();
  for (const declaration of classesOf(source)) {
    const className = declaration.name!.text;
    const ofClass = SET.exec(commentOf(declaration))?.[1];
    for (const element of declaration.members) {
      const member = element.name && ts.isIdentifier(element.name) ? element.name.text : undefined;
      const note = commentOf(element);
      const version = SET.exec(note)?.[1] ?? ofClass;
      const key = `${className}.${member}`;
      if (!member || !version || OF_THE_CLIENT.has(member) || UNRELEASED.test(note) || members.has(key))
        continue;
      members.set(key, { className, member, version });
    }
  }
  return [...members.values()];
}

function classesOf(source: ts.SourceFile): ts.ClassDeclaration[] {
  return source.statements.flatMap((statement) => {
    const isExcel = ts.isModuleDeclaration(statement) && statement.name.text === 'Excel';
    const { body } = statement as ts.ModuleDeclaration;
    if (!isExcel || !body || !ts.isModuleBlock(body)) return [];
    return body.statements.filter(ts.isClassDeclaration).filter(({ name }) => name !== undefined);
  });
}
