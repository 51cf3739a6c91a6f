import type { IStylesOptions } from 'docx';
import { palette } from '../look/palette';
import { sheetFont, typeScale } from '../look/typography';
import type { Language } from '../words/language';

/** Twips (twentieths of a point) of an A4 page with margins of two centimetres. */
export const page = { width: 11906, height: 16838, margin: 1134, content: 11906 - 2 * 1134 } as const;

/** A colour as docx writes it: without the sign. */
export function hex(color: string): string {
  return color.slice(1);
}

/** Half points, as docx counts sizes. */
export function halfPoints(points: number): number {
  return points * 2;
}

/** The fonts of a language; Chinese characters in an English report have one of their own. */
export function fontsOf(language: Language) {
  const latin = sheetFont[language];
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: sheetFont['zh-CN'] };
}

/** Title, headings and body by the type scale of the sheets. */
export function docxStyles(language: Language): IStylesOptions {
  const font = fontsOf(language);
  const heading = (points: number, before: number) => ({
    run: { font, size: halfPoints(points), bold: true, italics: false, color: hex(palette.accent) },
    paragraph: { keepNext: true, spacing: { before, after: 80 } },
  });
  return {
    default: {
      document: {
        run: {
          font,
          size: halfPoints(typeScale.body),
          color: hex(palette.ink),
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { before: 0, after: 80, line: 280 } },
      },
      title: {
        run: { font, size: halfPoints(typeScale.title), bold: true, color: hex(palette.accent) },
        paragraph: { spacing: { before: 0, after: 60 } },
      },
      heading1: heading(12, 260),
      heading2: heading(10.5, 160),
      listParagraph: { run: { font }, paragraph: { spacing: { after: 40 } } },
    },
  };
}
