/** What a text may begin with and Excel would not leave it a text: formulas, errors, its own apostrophe. */
const startsSomethingElse = /^[=+\-@'#\t\r\n]/;

/** Words that Excel reads as values by themselves. */
const valueWords = /^\s*(true|false)\s*$/i;

/** All that a number, date or time can be made of besides digits, in English and Chinese. */
const partsOfNumbersAndDates =
  /january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|am|pm|e|[年月日号时分秒]|上午|下午|星期.|周.|[\d\s.,:/\\()%+\-$¥€£￥％]/giu;

/** `1 A` is one o'clock in the morning. */
const shortTime = /^\s*\d{1,2}(:\d{1,2}){0,2}\s*[ap]\s*$/i;

function readsAsNumberOrDate(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (shortTime.test(plain)) return true;
  return /\d/.test(plain) && plain.replace(partsOfNumbersAndDates, '') === '';
}

/**
 * The text to hand to Excel so that it ends up as exactly this text in a cell of the format General. Excel
 * takes what is written as if it were typed: `1.10` would become 1.1 and `=…` a live formula; a leading
 * apostrophe, which Excel takes for itself, keeps the text. Rather once too often than once too little.
 * Source: Excel's documentation of `Range.values`.
 *
 * @example
 * typedText('1.10'); //=> "'1.10"
 * typedText('=cmd|calc'); //=> "'=cmd|calc"
 * typedText('12FS+3d'); //=> '12FS+3d'
 * typedText('第 2 阶段'); //=> '第 2 阶段'
 */
export function typedText(text: string): string {
  const changes = startsSomethingElse.test(text) || valueWords.test(text) || readsAsNumberOrDate(text);
  return changes ? `'${text}` : text;
}
