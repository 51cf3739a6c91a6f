import type { ConditionalRule, RuleFormat } from '../../workbook/change';

function put(target: Excel.ConditionalRangeFormat, format: RuleFormat): void {
  if (format.fontColor !== undefined) target.font.color = format.fontColor;
  if (format.bold !== undefined) target.font.bold = format.bold;
  if (format.fill !== undefined) target.fill.color = format.fill;
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const color = format[side];
    if (color === undefined) continue;
    // Thin lines are all that Excel has for conditional formats.
    target.borders[side].style = 'Continuous';
    target.borders[side].color = color;
  }
}

function addDataBar(range: Excel.Range, rule: Extract<ConditionalRule, { kind: 'dataBar' }>): void {
  const bar = range.conditionalFormats.add('DataBar').dataBar;
  bar.positiveFormat.fillColor = rule.color;
  bar.positiveFormat.gradientFill = false;
  bar.lowerBoundRule = { type: 'Number', formula: String(rule.low) };
  bar.upperBoundRule =
    rule.high === undefined ? { type: 'HighestValue' } : { type: 'Number', formula: String(rule.high) };
}

/** Adds a conditional format to a range (ExcelApi 1.6), as Excel does: above those that are there already. */
export function addConditionalFormat(range: Excel.Range, rule: ConditionalRule): void {
  switch (rule.kind) {
    case 'formula': {
      const custom = range.conditionalFormats.add('Custom').custom;
      custom.rule.formula = rule.formula;
      put(custom.format, rule.format);
      return;
    }
    case 'dataBar':
      addDataBar(range, rule);
  }
}
