import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { crisisLines } from '../../src/content/index.js';
import { TreatmentPage } from '../../src/index.js';
import { exampleClinic, hands, kap } from '../example-clinic.js';
import { useLive } from './live.js';
import { libraryRules } from './stylesheets.js';

/** Paper sizes in millimeters, and the browsers' default margin. */
const papers = {
  letter: { name: 'US Letter', inline: 215.9, block: 279.4 },
  a4: { name: 'A4', inline: 210, block: 297 },
};
const margin = 10;
/** The space between two sheets, in millimeters. */
const gap = 8;

type Paper = keyof typeof papers;

/** A media query as it applies in print. */
const onPaper = (media: string) =>
  /\bscreen\b|\bnot print\b/.test(media) ? 'not all' : media.replace(/\bprint\b/, 'all');

/** Applies the library's print styles on screen while the preview is mounted. */
function usePrintRules() {
  const changed = useRef(new Map<CSSMediaRule, string>());
  // After each render, since another theme has another stylesheet.
  useLayoutEffect(() => {
    for (const rule of libraryRules()) {
      if (!(rule instanceof CSSMediaRule) || changed.current.has(rule)) continue;
      const { mediaText } = rule.media;
      const paper = onPaper(mediaText);
      if (paper === mediaText) continue;
      changed.current.set(rule, mediaText);
      rule.media.mediaText = paper;
    }
  });
  useLayoutEffect(() => {
    const rules = changed.current;
    return () => {
      for (const [rule, mediaText] of rules) rule.media.mediaText = mediaText;
      rules.clear();
    };
  }, []);
}

const mm = (value: number) => `${value}mm`;

/** The printed page: its sheets side by side, with page breaks where a browser puts them. */
export function PrintPreview({ paper: first = 'letter' }: { paper?: Paper }) {
  usePrintRules();
  const [paper, setPaper] = useState<Paper>(first);
  const [graphics, setGraphics] = useState(false);
  const { inline, block, name } = papers[paper];

  // One column per sheet: browsers break columns and pages by the same rules.
  const flow = useRef<HTMLDivElement>(null);
  const [desk, found] = useLive((root) => {
    const column = flow.current?.getBoundingClientRect().width ?? 0;
    const style = getComputedStyle(root);
    const room =
      root.clientWidth -
      Number.parseFloat(style.paddingInlineStart) -
      Number.parseFloat(style.paddingInlineEnd);
    if (!flow.current || !column) return undefined;
    const width = flow.current.clientWidth;
    const between = (width * (2 * margin + gap)) / (inline - 2 * margin);
    return {
      sheets: Math.round((flow.current.scrollWidth + between) / (width + between)),
      scale: Math.min(1, (room * (inline - 2 * margin)) / (width * inline)),
    };
  });
  const { sheets = 1, scale = 1 } = found ?? {};

  return (
    <div className="foundations foundations-print">
      <div className="foundations-print-choices">
        <fieldset>
          <legend>Paper</legend>
          {(Object.keys(papers) as Paper[]).map((key) => (
            <label key={key}>
              <input
                type="radio"
                name="paper"
                checked={paper === key}
                onChange={() => setPaper(key)}
              />
              {papers[key].name}
            </label>
          ))}
        </fieldset>
        <label>
          <input
            type="checkbox"
            checked={graphics}
            onChange={({ target }) => setGraphics(target.checked)}
          />
          Background graphics
        </label>
        <p role="status" dir="auto">
          {found && `${sheets} sheets of ${name}`}
        </p>
      </div>
      <section
        ref={desk}
        className="foundations-desk"
        aria-label="The page on paper"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also with the keyboard.
        tabIndex={0}
      >
        <div
          style={{
            inlineSize: mm((sheets * (inline + gap) - gap) * scale),
            blockSize: mm(block * scale),
          }}
        >
          {/* Nothing on paper is interactive. */}
          <div
            inert
            className="foundations-paper"
            data-graphics={graphics}
            style={{ inlineSize: mm(inline), scale: String(scale) }}
          >
            {Array.from({ length: sheets }, (_, index) => (
              <div
                key={index}
                className="foundations-sheet"
                style={{
                  inlineSize: mm(inline),
                  blockSize: mm(block),
                  insetInlineStart: mm(index * (inline + gap)),
                }}
              >
                <span dir="ltr">
                  {index + 1} / {sheets}
                </span>
              </div>
            ))}
            <div
              ref={flow}
              className="foundations-flow"
              style={
                {
                  inlineSize: mm(inline - 2 * margin),
                  blockSize: mm(block - 2 * margin),
                  columns: `${mm(inline - 2 * margin)} auto`,
                  columnGap: mm(2 * margin + gap),
                  inset: mm(margin),
                } satisfies CSSProperties
              }
            >
              <TreatmentPage
                treatment={kap}
                illustration={hands}
                contact={exampleClinic}
                crisis={crisisLines.US}
                element="div"
                idPrefix="print-"
              />
            </div>
          </div>
        </div>
      </section>
    </div>
  );
}
