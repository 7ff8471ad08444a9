/** Writes the page as HTML and CSS into `dist/`, without a script, and as a plugin for WordPress. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { TreatmentPage, treatmentPageModel } from 'clinic-ui';
import { assertPublishable, fillPlaceholders } from 'clinic-ui/content';
import { parseTreatment } from 'clinic-ui/content/schema';
import { jsonLdScript, treatmentJsonLd } from 'clinic-ui/structured-data';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { readClinic } from './clinic.mjs';
import { pluginFiles } from './wordpress/plugin.mjs';

const here = (path) => new URL(path, import.meta.url);
const read = (path) => readFile(here(path), 'utf8');

// Wrong content stops the build here, with one error that lists every problem.
const content = parseTreatment(await read('content/ketamine-assisted-psychotherapy.json'));
const clinic = readClinic(await read('clinic.json'));
const { name, url, language, crisis, contact, locale } = clinic;

const answered = fillPlaceholders(content, clinic.answers);
const treatment = { ...answered, review: { ...answered.review, ...clinic.review } };
// So does a page that is not ready to publish: a draft, an overdue review, a line nobody verified.
assertPublishable({ treatment, contact, crisis });
// The review is checked as content, too, now that it is complete.
parseTreatment(treatment);

const whole = { treatment, contact, crisis, locale, clinicName: name };
/** For a page that another program writes: each id has `kap-` in it, so that none is the site's. */
const part = { ...whole, element: 'div', idPrefix: 'kap-' };

const page = (props) =>
  renderToStaticMarkup(
    createElement(TreatmentPage, props),
    // For the ids that React makes.
    { identifierPrefix: props.idPrefix },
  );

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const document = (styles, body) => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${treatment.name}, ${name}`)}</title>
<meta name="description" content="${escaped(treatment.mainMessage)}">
<link rel="canonical" href="${escaped(url)}">
<link rel="icon" href="data:,">
${styles}
<style>:root { color-scheme: light dark } body { margin: 0 }</style>
<script type="application/ld+json">${jsonLdScript(treatmentJsonLd(treatment, contact, { url, inLanguage: language }))}</script>
</head>
<body>
${body}
</body>
</html>
`;

const library = (sheet) =>
  readFile(fileURLToPath(import.meta.resolve(`clinic-ui/${sheet}.css`)), 'utf8');
const styles = `${await library('styles')}\n${await read('theme.css')}`;

/**
 * The same styles for a page that another program writes.
 *
 * `rem` there is the theme's, and `html { font-size: 62.5% }` would make all text small. So lengths
 * count in the visitor's own text size: `medium` is what the browser is set to, whatever the theme
 * does, and a registered property hands that length down. Support for it cannot be asked for; what
 * the `@supports` asks for came with it or later. Media queries count in the visitor's size anyway;
 * in container queries an `em` is about 1.125 of it, because it is the component's body text.
 *
 * What is for the root of a document is for the block here. A site's own styles would win over a
 * layer, and a link that calls for help has to stay readable, so the guard comes with them. And
 * WordPress reads a `<` in a style as the start of a tag, so each says the same without one.
 */
const textSize = String.raw`
@property --kap-rem { syntax: '\3c length>'; inherits: true; initial-value: 16px }
#kap { font: medium / 1.5 sans-serif !important; --kap-rem: 1rem; --clinic-rem: var(--kap-rem) }
@supports (color: rgb(from red r g b)) { #kap { --kap-rem: 1em } }
`;
const inVisitorsSize = styles
  .replaceAll(/\/\*[\s\S]*?\*\//g, '')
  .replaceAll(':root', '#kap')
  .replaceAll(/@container[^{]*/g, (query) =>
    query.replaceAll(/([\d.]+)rem\b/g, (_, rem) => `${rem / 1.125}em`),
  );
const inBlock = `${textSize}${inVisitorsSize}\n${await library('guard')}`
  .replaceAll(/\(([\w.]+)\s*<=\s*([\w-]+)\s*<\s*([\w.]+)\)/g, '($2 >= $1) and (not ($2 >= $3))')
  .replaceAll(/\(([\w-]+)\s*<\s*([\w.]+)\)/g, '(not ($1 >= $2))');

// A theme gives what is `alignfull` the whole width.
const body = page(part);
const block = `<div id="kap" class="alignfull" lang="${escaped(language)}">${body}</div>`;

const plugin = await pluginFiles({
  block,
  styles: inBlock,
  checklist: treatmentPageModel(part).candidacy,
  idPrefix: part.idPrefix,
});

// Nothing is written before all of it is there.
const files = {
  'styles.css': styles,
  'index.html': document('<link rel="stylesheet" href="styles.css">', page(whole)),
  'single-file.html': document(`<style>${styles}</style>`, page(whole)),
  'wordpress-block.html': `<style>${inBlock}</style>\n${block}\n`,
  ...Object.fromEntries(
    Object.entries(plugin).map(([file, text]) => [`clinic-page/${file}`, text]),
  ),
};
await mkdir(here('dist/clinic-page'), { recursive: true });
for (const [file, text] of Object.entries(files)) await writeFile(here(`dist/${file}`), text);

// Every number on the page, so that nobody publishes one that nobody has called.
const numbers = new Set(
  Array.from(body.matchAll(/href="(?:tel|sms):([^"?]+)/g), ([, number]) => number),
);
process.stdout.write(`dist/ is written. For a crisis it names ${crisis.name} (${crisis.region}).
Call each number yourself before you publish: ${[...numbers].join(', ')}.
`);
