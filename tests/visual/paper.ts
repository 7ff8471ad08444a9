/**
 * Counts the pages of Chromium's PDFs and finds the blank ones. By hand, because these two facts do
 * not need a PDF library.
 */
import { inflateSync } from 'node:zlib';

export function pagesOf(pdf: Buffer): { pages: number; blank: number[] } {
  const text = pdf.toString('latin1');
  const objects = new Map<string, { head: string; start: number }>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)(?:stream\r?\n|endobj)/g)) {
    const [whole, id, head] = match as unknown as [string, string, string];
    objects.set(id, { head, start: match.index + whole.length });
  }
  const contentOf = (page: string) => {
    const stream = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '');
    const length = Number(/\/Length (\d+)/.exec(stream?.head ?? '')?.[1]);
    if (!stream || !length) throw new Error(`Cannot read a page of the PDF: ${page}`);
    const bytes = pdf.subarray(stream.start, stream.start + length);
    return (stream.head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  // TJ and Tj are the operators that show text.
  const blank = pages.flatMap(({ head }, index) =>
    /\bT[Jj]\b/.test(contentOf(head)) ? [] : [index + 1],
  );
  return { pages: pages.length, blank };
}
