/**
 * Reads the PDFs that Chromium prints: how many pages, which are blank, and what is written where.
 * By hand, because Chromium's PDFs are so regular that this takes less than a PDF library.
 */
import { inflateSync } from 'node:zlib';

/** A piece of text on a page, in points from the page's upper left corner. */
export interface Piece {
  text: string;
  x: number;
  /** Of its baseline. */
  y: number;
  /** Of its type. */
  size: number;
}

interface PdfPage {
  height: number;
  content: string;
  /** The fonts by their names in the content: how a code reads, and how many hex digits it has. */
  fonts: Map<string, { digits: number; letters: Map<string, string> }>;
}

function openPdf(pdf: Buffer): PdfPage[] {
  const text = pdf.toString('latin1');
  const objects = new Map<string, { head: string; start: number }>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)(?:stream\r?\n|endobj)/g)) {
    const [whole, id, head] = match as unknown as [string, string, string];
    objects.set(id, { head, start: match.index + whole.length });
  }
  /** The stream that an object's key refers to. */
  const streamOf = (head: string, key: string) => {
    const stream = objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1] ?? '');
    const length = Number(/\/Length (\d+)/.exec(stream?.head ?? '')?.[1]);
    if (!stream || !length) throw new Error(`Cannot read /${key} of the PDF: ${head}`);
    const bytes = pdf.subarray(stream.start, stream.start + length);
    return (stream.head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const fontOf = (id: string) => {
    const head = objects.get(id)?.head ?? '';
    return {
      digits: head.includes('/Type0') ? 4 : 2,
      letters: lettersOf(streamOf(head, 'ToUnicode')),
    };
  };
  const known = new Map<string, ReturnType<typeof fontOf>>();
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .map(({ head }) => {
      const fonts = new Map<string, ReturnType<typeof fontOf>>();
      const list = /\/Font <<([^>]*)>>/.exec(head)?.[1] ?? '';
      for (const [, name = '', id = ''] of list.matchAll(/\/(\w+) (\d+) 0 R/g)) {
        const font = known.get(id) ?? fontOf(id);
        known.set(id, font);
        fonts.set(name, font);
      }
      const height = Number(/\/MediaBox \[\S+ \S+ \S+ ([\d.]+)/.exec(head)?.[1]);
      return { height, content: streamOf(head, 'Contents'), fonts };
    });
}

/** What the codes of a font read as. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  const read = (hex: string) =>
    (hex.match(/.{4}/g) ?? [])
      .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
      .join('');
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      letters.set(code.toUpperCase(), read(hex));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code++) {
        const letter = String.fromCharCode(Number.parseInt(hex, 16) + code - first);
        letters.set(code.toString(16).toUpperCase().padStart(from.length, '0'), letter);
      }
    }
  }
  return letters;
}

export function pagesOf(pdf: Buffer): { pages: number; blank: number[] } {
  const pages = openPdf(pdf);
  // TJ and Tj are the operators that show text.
  const blank = pages.flatMap(({ content }, index) =>
    /\bT[Jj]\b/.test(content) ? [] : [index + 1],
  );
  return { pages: pages.length, blank };
}

/** What is written on each page, in the order it was drawn. */
export const textOf = (pdf: Buffer): Piece[][] => openPdf(pdf).map(piecesOf);

type Matrix = [number, number, number, number, number, number];

/** One after the other. */
const combine = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

function piecesOf({ content, fonts, height }: PdfPage): Piece[] {
  const pieces: Piece[] = [];
  const saved: Matrix[] = [];
  let place: Matrix = [1, 0, 0, 1, 0, 0];
  let font: { digits: number; letters: Map<string, string> } | undefined;
  let size = 0;
  let operands: string[] = [];
  for (const [token] of content.matchAll(/<[\dA-Fa-f]*>|[^\s<>[\]]+/g)) {
    if (/^[<\d./-]/.test(token)) {
      operands.push(token);
      continue;
    }
    const matrix = operands.slice(-6).map(Number) as Matrix;
    if (token === 'q') saved.push(place);
    else if (token === 'Q') place = saved.pop() ?? place;
    else if (token === 'cm') place = combine(matrix, place);
    else if (token === 'Tf') {
      font = fonts.get(operands[0]?.slice(1) ?? '');
      size = Number(operands[1]);
    } else if (token === 'Tm') {
      const [, , , scale, x, y] = combine(matrix, place);
      pieces.push({ text: '', x, y: height - y, size: size * Math.abs(scale) });
    } else if (/^T[Jj]$/.test(token)) {
      const last = pieces.at(-1);
      const codes = operands
        .filter((operand) => operand.startsWith('<'))
        .join('')
        .replace(/[<>]/g, '');
      const letters = codes.match(new RegExp(`.{${font?.digits ?? 2}}`, 'g')) ?? [];
      const text = letters.map((code) => font?.letters.get(code.toUpperCase()) ?? '').join('');
      if (last) last.text += text;
    }
    operands = [];
  }
  return pieces.filter(({ text }) => text.trim() !== '');
}
