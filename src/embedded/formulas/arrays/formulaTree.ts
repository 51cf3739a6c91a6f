import type { CellValue } from '../../model/cell';

/** A formula as a tree. A missing argument (`IF(A1,,2)`) is null. */
export type Node =
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly cells: string }
  | { readonly kind: 'structured'; readonly text: string }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Node | null)[] }
  | { readonly kind: 'apply'; readonly callee: Node; readonly args: readonly (Node | null)[] }
  | { readonly kind: 'prefix'; readonly operator: '-' | '+' | '@'; readonly of: Node }
  | { readonly kind: 'suffix'; readonly operator: '%' | '#'; readonly of: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node };
