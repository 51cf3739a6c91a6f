import { noteChange } from '../../host/host';
import type {
  ConditionalFormat,
  ConditionalFormatRule,
  DifferentialStyle,
} from '../../model/conditionalFormat';
import type { Sheet } from '../../model/sheet';
import { itemNotFound } from '../../protocol/hostError';
import type { Session } from '../../protocol/hostObject';

/** A conditional format and the sheet that it is on. */
export interface ConditionalFormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** The kinds of rules that give matching cells a look. */
export type LookRule = Extract<ConditionalFormatRule, { readonly format: DifferentialStyle }>;

/** The rule of a conditional format when it is of a kind; otherwise there is no such item. */
export function ruleOf<Kind extends ConditionalFormatRule['kind']>(
  { format }: ConditionalFormatTarget,
  kind: Kind,
): Extract<ConditionalFormatRule, { readonly kind: Kind }> {
  if (format.rule.kind !== kind) throw itemNotFound();
  // The kind was just compared; TypeScript does not narrow by a generic one.
  return format.rule as Extract<ConditionalFormatRule, { readonly kind: Kind }>;
}

/** Replaces parts of the rule of a conditional format. */
export function changeRule<Kind extends ConditionalFormatRule['kind']>(
  target: ConditionalFormatTarget,
  kind: Kind,
  change: Partial<Omit<Extract<ConditionalFormatRule, { readonly kind: Kind }>, 'kind'>>,
  session: Session,
): void {
  const rule: ConditionalFormatRule = { ...ruleOf(target, kind), ...change };
  target.format.rule = rule;
  noteChange(session.host);
}

/** The look that a conditional format gives, or none for scales, bars and icons. */
export function lookOf({ format }: ConditionalFormatTarget): DifferentialStyle {
  return 'format' in format.rule ? format.rule.format : {};
}

/** Changes the look that a conditional format gives. */
export function changeLook(
  target: ConditionalFormatTarget,
  change: DifferentialStyle,
  session: Session,
): void {
  const { rule } = target.format;
  if (!('format' in rule)) throw itemNotFound();
  target.format.rule = { ...rule, format: { ...rule.format, ...change } };
  noteChange(session.host);
}
